import { templateCsv, templateXlsx } from '@kyket/documents';
import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { importAgreements, type ImportOptions } from './agreements-import';
import { exitCodes } from './exit-codes';

/** `kyket agreements import <file>` and `kyket agreements template <file>`. */
export const registerAgreements = (program: Command): void => {
  const agreements = program
    .command('agreements')
    .description('agreements that were concluded before Kyket');

  agreements
    .command('import')
    .argument('<file>', 'a register: .xlsx, or .csv in UTF-8')
    .description('enter a register of agreements, line by line; what is there already stays')
    .option('--dry-run', 'say what would come of each line, and record nothing')
    .option('--sheet <name>', 'the sheet of a workbook; the first when not named')
    .option('--data <folder>', 'the data folder (KYKET_DATA)')
    .option('--json', 'one JSON value a line')
    .action((file: string, options: ImportOptions, command: Command) =>
      importAgreements(file, options, command),
    );

  agreements
    .command('template')
    .argument('<file>', 'where to write it: ends with .xlsx or .csv')
    .description('write an empty register with all its columns')
    .action(async (file: string, _: object, command: Command) => {
      const content = file.endsWith('.xlsx')
        ? await templateXlsx()
        : file.endsWith('.csv')
          ? templateCsv()
          : undefined;
      if (content === undefined)
        return command.error('error: the file has to end with .xlsx or .csv', {
          exitCode: exitCodes.usage,
        });
      writeFileSync(file, content);
    });
};
