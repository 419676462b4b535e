import { type Command, Option } from 'commander';
import { languages } from '../domain/language.ts';
import type { Translated } from '../domain/translated.ts';
import type { CommandContext } from './effects.ts';
import { languageName } from '../words/words.ts';

/** The commands of a version's life: made, published, withdrawn, proved, compared with another, and printed. */
export function addVersionCommands(program: Command, context: CommandContext): void {
  addNew(program, context);
  addSuppress(program, context);
  addPublish(program, context);
  addWithdraw(program, context);
  addLedger(program, context);
  addVerify(program, context);
  addDiff(program, context);
  addPdf(program, context);
}

function addNew(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('new')
    .description(say.new)
    .command('version')
    .description(say.newVersion.itself)
    .argument(...say.report)
    .option('--major', say.newVersion.major)
    .action(async (report: string, options: { major?: boolean }) =>
      end((await import('./new-version.ts')).newVersion(report, { ...options, lang }, effects)),
    );
}

function addSuppress(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('suppress')
    .description(say.suppress.itself)
    .argument(...say.report)
    .argument(...say.draft)
    .option('--suggest', say.suppress.suggest)
    .action(async (report: string, version: string, options: { suggest?: boolean }) =>
      end(
        (await import('./suppress.ts')).suppress(
          { report, version },
          { ...options, lang },
          effects,
        ),
      ),
    );
}

function addPublish(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('publish')
    .description(say.publish.itself)
    .argument(...say.report)
    .argument(...say.draft)
    .option('--dry-run', say.publish.dryRun)
    .action(async (report: string, version: string, options: { dryRun?: boolean }) =>
      end(
        (await import('./publish.ts')).publish({ report, version }, { ...options, lang }, effects),
      ),
    );
}

interface WithdrawWords {
  decidedBy: string;
  date?: string;
}

function addWithdraw(program: Command, { say, lang, effects, end }: CommandContext): void {
  const { itself, reason, decidedBy, date } = say.withdraw;
  const reasons = languages.map((language) => ({
    language,
    option: new Option(
      `--reason-${language} ${reason.value}`,
      reason.why(languageName(language, lang)),
    ),
  }));
  const command = program
    .command('withdraw')
    .description(itself)
    .argument(...say.report)
    .argument(...say.version)
    .requiredOption(...decidedBy)
    .option(...date)
    .action(async (report: string, version: string, options: WithdrawWords) => {
      const given = reasons.flatMap(({ language, option }) => {
        const text: unknown = command.getOptionValue(option.attributeName());
        return typeof text === 'string' ? [[language, text]] : [];
      });
      const asked = { ...options, reason: Object.fromEntries(given) as Translated, lang };
      end((await import('./withdraw.ts')).withdraw({ report, version }, asked, effects));
    });
  for (const { option } of reasons) command.addOption(option);
}

interface LedgerWords {
  rechain?: boolean;
  base?: string;
  enter?: boolean;
}

function addLedger(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('ledger')
    .description(say.ledger.itself)
    .option('--rechain', say.ledger.rechain)
    .option(...say.ledger.base)
    .option('--enter', say.ledger.enter)
    .action(async (options: LedgerWords) =>
      end((await import('./ledger.ts')).ledger({ ...options, lang }, effects)),
    );
}

function addVerify(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('verify')
    .description(say.verify.itself)
    .argument(...say.verify.target)
    .option(...say.verify.head)
    .option(...say.verify.ledger)
    .action(async (named: string, options: { head?: string; ledger?: string }) =>
      end(await (await import('./verify.ts')).verify(named, { ...options, lang }, effects)),
    );
}

function addDiff(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('diff')
    .description(say.diff.itself)
    .argument(...say.report)
    .argument(...say.diff.before)
    .argument(...say.diff.after)
    .option('--markdown', say.diff.markdown)
    .option('--json', say.diff.json)
    .action(
      async (
        report: string,
        before: string,
        after: string,
        options: { markdown?: boolean; json?: boolean },
      ) =>
        end(
          (await import('./diff.ts')).diff(
            { report, before, after },
            { ...options, lang },
            effects,
          ),
        ),
    );
}

function addPdf(program: Command, { say, lang, effects, end }: CommandContext): void {
  program
    .command('pdf')
    .description(say.pdf.itself)
    .argument(...say.report)
    .argument(...say.version)
    .option(...say.pdf.site, 'dist')
    .action(async (report: string, version: string, options: { site: string }) =>
      end(await (await import('./pdf.ts')).pdf({ report, version }, { ...options, lang }, effects)),
    );
}
