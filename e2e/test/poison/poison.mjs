// Loaded into a worker under test: events that say so break it where bytes are read.
const parse = JSON.parse;
JSON.parse = function poisoned(text, ...rest) {
  const poison = /poison: (hang|exit)/.exec(text)?.[1];
  if (poison === 'exit') {
    process.exit(7);
  }
  if (poison === 'hang') {
    for (;;) {
      // for ever
    }
  }
  return parse(text, ...rest);
};
