/** The city beside the cities of one class of an edition. */
import type { EditionClass } from '@/lib/benchmark/pool/edition/edition';
import { isUnsaid } from '@/lib/benchmark/pool/contribution/cells';
import type { AnswerCells, Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { answerCells, baseClassFrom } from '@/lib/benchmark/pool/contribution/contribution-of';
import type { BaseClassId } from '@/lib/benchmark/pool/partitions';
import { peerVerdict } from '@/lib/benchmark/pool/edition/peer-verdict';
import { publishedParts, type QuestionParts } from '@/lib/benchmark/pool/edition/published-parts';
import { findCountry } from '@/lib/instrument/values/countries';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import type { DivisionId, EditionName, AreaPeers, PeersReport, QuestionPeers } from '@/lib/report/types/peers-report';
import type { AreaReport } from '@/lib/report/types/report';
import type { PoolChoice, ReportInput } from '@/lib/report/types/report-input';

interface PeersInput {
  readonly input: ReportInput;
  readonly areas: readonly AreaReport[];
}

/**
 * What an edition says about the cities of the city's own class, beside its areas and answers.
 *
 * @see method, section 6
 * @example
 * peersReport({ division: 'region', sealed }, { input, areas }).kind // 'figures'
 */
export function peersReport({ sealed, division = 'everyone' }: PoolChoice, { input, areas }: PeersInput): PeersReport {
  if (sealed === undefined) return { kind: 'no-edition' };
  const { edition } = sealed;
  const name: EditionName = { number: edition.number, date: edition.date, checksum: sealed.checksum };
  if (edition.instrument.version !== input.instrument.version) return { kind: 'other-questionnaire', edition: name };
  const common = { edition: name, division, offered: edition.divisions.map(({ id }) => id) };
  const cells = answerCells(input.instrument, input.answers);
  const own = ownClass(division, input.country, cells);
  const group = edition.divisions
    .find(({ id }) => id === division)
    ?.classes.find(({ baseClasses }) => division === 'everyone' || (own !== undefined && baseClasses.includes(own)));
  if (group === undefined) return { kind: 'not-published', ...common };
  const { baseClasses, size, sharesMayBeOff } = group;
  return {
    kind: 'figures',
    ...common,
    ...(own !== undefined && { own }),
    group: { baseClasses, size, sharesMayBeOff },
    // The quick form rests each area on other questions than the pool does.
    areas: input.form === 'quick' ? [] : areas.map((area) => areaPeers(area, group)),
    questions: publishedParts(input.instrument, division).flatMap((parts) =>
      questionPeers(parts, { group, input, said: cells[parts.question] ?? [] }),
    ),
  };
}

/** A country without a region stands in no class. */
function ownClass(division: DivisionId, country: string, cells: Contribution['answers']): BaseClassId | undefined {
  if (division === 'everyone') return undefined;
  return division === 'region' ? findCountry(country)?.region : baseClassFrom(cells, division);
}

function areaPeers({ area, score }: AreaReport, { areas }: EditionClass): AreaPeers {
  const figures = areas[area];
  const verdict = peerVerdict(score, figures);
  return { area, figures, ...(verdict && { verdict }) };
}

interface OwnAnswer {
  readonly group: EditionClass;
  readonly input: ReportInput;
  readonly said: AnswerCells;
}

function questionPeers(
  { question, parts }: QuestionParts,
  { group, input, said }: OwnAnswer,
): readonly QuestionPeers[] {
  if (isUnsaid(said)) return [];
  const shares = parts.flatMap(({ id, cells }) => {
    const share = group.questions[question]?.[id];
    const own = cells.some((cell) => said.includes(cell));
    return share !== undefined && (own || parts.length === 1) ? [{ cells, share, own }] : [];
  });
  const area = areaOfQuestion(input.instrument, question);
  return shares.length === 0 ? [] : [{ question, ...(area !== undefined && { area }), shares }];
}
