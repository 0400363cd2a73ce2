import { Html } from './html.js';

/** Plain, readable on a phone, and light or dark as the reader's system is. */
export const style = new Html(`<style>
:root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --bad: #c62828; }
@media (prefers-color-scheme: dark) { :root { --good: #57c46d; --bad: #ff7b72; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
nav { display: flex; flex-wrap: wrap; gap: 1rem; border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
nav a[aria-current] { font-weight: 600; text-decoration: none; color: inherit; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; }
label { display: block; font-weight: 600; }
input { width: 100%; padding: .5rem; font: inherit; }
button { margin-top: .75rem; padding: .5rem 1rem; font: inherit; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.scroll { overflow-x: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: .75rem; margin: .25rem 0; }
.note { color: GrayText; } .good { color: var(--good); } .bad { color: var(--bad); }
</style>`);
