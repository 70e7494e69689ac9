/** A bar with an estimate for who watches; nothing where nobody does. It goes to stderr, so that what is piped on stays clean. */
export const progressBar = (all: number, began = performance.now()) => {
  const { isTTY } = process.stderr;
  const width = 24;
  return {
    step: (done: number) => {
      if (!isTTY) return;
      const share = all === 0 ? 1 : done / all;
      const left = Math.ceil((((performance.now() - began) / 1000) * (1 - share)) / share);
      const filled = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
      process.stderr.write(
        `\r${filled} ${Math.floor(share * 100)} %, ${done}/${all}, ${left} s left   `,
      );
    },
    clear: () => {
      if (isTTY) process.stderr.write(`\r${' '.repeat(width + 40)}\r`);
    },
  };
};
