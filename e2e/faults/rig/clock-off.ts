/** What node is started with so that its process believes that it is so much later, or earlier. */
export function clockOff(ms: number): string[] {
  const preload = `const Real = Date;
    globalThis.Date = class Date extends Real {
      constructor(...parts) { parts.length > 0 ? super(...parts) : super(Real.now() + ${ms}); }
      static now() { return Real.now() + ${ms}; }
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
}
