import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { record } from '../reliability/record';

/** Writes down what came of the mutants: `npm run mutants` runs this last. Which of them lived stands in `.mutants/report.html`. */
const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const { files } = Report.parse(JSON.parse(readFileSync('.mutants/report.json', 'utf8')));
const aggregates = ['agreement', 'clearance', 'ledger'];

const rows = aggregates.map((aggregate) => {
  const mutants = Object.entries(files)
    .filter(([path]) => path.startsWith(`libs/agreements/src/${aggregate}/`))
    .flatMap(([, file]) => file.mutants);
  const count = (...statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;

  const noticed = count('Killed', 'Timeout');
  const lived = count('Survived');
  const unmet = count('NoCoverage');
  const score = ((100 * noticed) / (noticed + lived + unmet)).toFixed(1);
  return {
    aggregate,
    mutants: noticed + lived + unmet,
    noticed,
    lived,
    unmet,
    score: `${score} %`,
  };
});

console.log(JSON.stringify(rows));
record({ name: 'mutants', title: 'Mutants of the decisions', rows });
process.exit(0);
