import { Notice } from '@/components/ui/notice';
import { Contents, Part } from '@/components/ui/part';
import type { Edition, EditionClass, EditionFigures } from '@/lib/benchmark/pool/edition';
import { publishedCells } from '@/lib/benchmark/pool/cells';
import type { Reading } from '@/lib/i18n/answer-text';
import { className, sizeText } from '@/lib/i18n/benchmark-text';
import { requireQuestion } from '@/lib/instrument/asked';
import { counts, type GroupChoice, partitionOf } from './group-choice';
import { choiceName, GroupForm } from './group-form';
import { HeadingFiguresPart, type ShownHeading } from './heading-figures';
import { QuestionShares, type ShownQuestion } from './question-shares';

interface EditionFiguresProps {
  readonly edition: Edition;
  readonly chosen: GroupChoice;
  readonly self: string;
  readonly reading: Reading;
}

/** Every figure of an edition for the chosen cities: whoever's edition it is. */
export function EditionFiguresBody({ edition, chosen, self, reading }: EditionFiguresProps) {
  const { words, instrument } = reading;
  const { headings, questions } = shownFigures(edition, chosen);
  const sections = instrument.sections.filter((section) => questions.some(({ id }) => requireQuestion(instrument, id).section === section));
  const sectionTitle = (section: string) => words.t(`instrument-v${instrument.version}.sections.${section}.title`);
  const usual = headings[0] ?? questions[0];
  const missing = publishedCells(instrument, chosen.division).length - questions.length;
  if (usual === undefined) return <Unpublished edition={edition} chosen={chosen} self={self} reading={reading} />;
  return (
    <>
      <GroupForm edition={edition} chosen={chosen} self={self} words={words} />
      <p className="font-semibold">{baseText(usual, chosen, reading)}</p>
      {chosen.division !== 'everyone' && usual.group.baseClasses.length > 1 ? <p className="mt-2">{words.t('benchmark.edition.merged', { own: choiceName(chosen, words) })}</p> : null}
      <p className="mt-2 text-muted">{words.t('benchmark.volunteers')}</p>
      <Contents
        title={words.t('benchmark.edition.contents')}
        items={[{ id: 'headings', title: words.t('benchmark.headings.title') }, ...sections.map((section) => ({ id: section, title: sectionTitle(section) }))]}
      />
      <Part id="headings" title={words.t('benchmark.headings.title')}>
        <p>{words.t('benchmark.headings.text')}</p>
        <HeadingFiguresPart shown={headings} reading={reading} />
      </Part>
      <Part id="questions" title={words.t('benchmark.questions.title')}>
        <p>{words.t('benchmark.questions.text')}</p>
        <p>{words.t('benchmark.questions.codes')}</p>
        {missing === 0 ? null : <p>{words.t('benchmark.questions.missing', { count: missing })}</p>}
        {sections.map((section) => (
          <section key={section} aria-labelledby={section}>
            <h3 id={section} className="mt-10 scroll-mt-4 text-xl">
              {sectionTitle(section)}
            </h3>
            {questions
              .filter(({ id }) => requireQuestion(instrument, id).section === section)
              .map((shown) => (
                <QuestionShares key={shown.id} shown={shown} base={isSame(shown, usual) ? undefined : baseText(shown, chosen, reading)} reading={reading} />
              ))}
          </section>
        ))}
      </Part>
    </>
  );
}

function Unpublished({ edition, chosen, self, reading: { words } }: EditionFiguresProps) {
  return (
    <>
      <GroupForm edition={edition} chosen={chosen} self={self} words={words} />
      <Notice title={words.t('benchmark.edition.unpublished.title')}>
        <p>{words.t('benchmark.edition.unpublished.text', { smallest: edition.rules.smallestClass })}</p>
        <p>
          <a href={self}>{words.t('benchmark.edition.unpublished.next')}</a>
        </p>
      </Notice>
    </>
  );
}

export interface ShownFigures {
  readonly headings: readonly ShownHeading[];
  readonly questions: readonly ShownQuestion[];
}

/** What the edition publishes on the class that counts the chosen cities. */
export function shownFigures(edition: Edition, chosen: GroupChoice): ShownFigures {
  const partition = partitionOf(edition, chosen);
  return {
    headings: (partition?.headings ?? []).flatMap((published) => ownFigures(published, chosen)),
    questions: (partition?.questions ?? []).flatMap((published) => ownFigures(published, chosen)),
  };
}

function ownFigures<Id extends string, Figures>({ id, from, classes }: EditionFigures<Id, Figures>, chosen: GroupChoice) {
  return classes.filter((one) => counts(chosen, one)).map((group) => ({ id, from, group, figures: group.figures }));
}

interface Based {
  readonly from: number;
  readonly group: EditionClass;
}

function isSame(one: Based, other: Based): boolean {
  return one.from === other.from && one.group.id === other.group.id && one.group.size === other.group.size;
}

/** Which cities, how many, and of which edition the figures are. */
function baseText({ from, group }: Based, chosen: GroupChoice, { words }: Reading): string {
  const values = { size: sizeText(words, group.size), number: from };
  if (chosen.division === 'everyone') return words.t('benchmark.questions.baseNamed', { classes: choiceName(chosen, words), ...values });
  return words.t('benchmark.questions.baseNamed', { classes: className(words, chosen.division, group.baseClasses), ...values });
}

