import { sectionKey } from '@/lib/i18n/text/question-key';
import { Contents, Part } from '@/components/ui/part';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import { publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { ExplorerForm } from './explorer-form';
import { allTopics, type ExplorerChoice, topicAddress } from './explorer-query';
import { GroupKey } from './group-key';
import { AreaFiguresPart } from './area-figures';
import type { MarkChoice, MarkedCity } from './marked-city';
import { QuestionBars } from './question-bars';
import { BarLegend } from './bar-legend';
import { type ShownGroup, shownGroups } from './shown-groups';
import { offeredTopics } from './topics';

interface ExplorerProps {
  readonly edition: Edition;
  readonly chosen: ExplorerChoice;
  readonly mark: MarkChoice;
  /** The page's own address. */
  readonly self: string;
  readonly reading: Reading;
}

/** The figures of an edition for one group or two, on one topic at a time: whoever's edition it is. */
export function Explorer(props: ExplorerProps) {
  const { chosen, mark, reading } = props;
  const groups = shownGroups(chosen, reading.words);
  return (
    <>
      <ExplorerForm {...props} />
      <GroupKey groups={groups} mark={mark} reading={reading} />
      {chosen.topic === undefined ? (
        <Areas groups={groups} {...props} />
      ) : (
        <Topics groups={groups} topic={chosen.topic} marked={mark.marked} reading={reading} />
      )}
      <OtherTopics {...props} />
    </>
  );
}

function Areas({
  groups,
  mark,
  reading,
}: Pick<ExplorerProps, 'mark' | 'reading'> & { readonly groups: readonly ShownGroup[] }) {
  const { words } = reading;
  return (
    <Part id="figures" title={words.t('benchmark.areas.title')}>
      <p>{words.t('benchmark.areas.text')}</p>
      <AreaFiguresPart groups={groups} marked={mark.marked} reading={reading} />
    </Part>
  );
}

interface TopicsProps {
  readonly groups: readonly ShownGroup[];
  readonly topic: string;
  readonly marked: MarkedCity | undefined;
  readonly reading: Reading;
}

function Topics({ groups, topic, marked, reading }: TopicsProps) {
  const { words, instrument } = reading;
  const sections = instrument.sections.filter((section) => topic === allTopics || topic === section);
  const questions = publishedParts(instrument, 'everyone').map(({ question }) => question);
  return (
    <div id="figures" className="scroll-mt-4">
      {sections.length < 2 ? null : (
        <Contents
          title={words.t('benchmark.explorer.contents')}
          items={sections.map((section) => ({
            id: section,
            title: words.t(`${sectionKey(instrument.version, section)}.title`),
          }))}
        />
      )}
      <p className="mt-8">{words.t('benchmark.questions.text')}</p>
      <BarLegend words={words} />
      {sections.map((section) => (
        <Part key={section} id={section} title={words.t(`${sectionKey(instrument.version, section)}.title`)}>
          {questions
            .filter((question) => requireQuestion(instrument, question).section === section)
            .map((question) => (
              <QuestionBars key={question} question={question} groups={groups} marked={marked} reading={reading} />
            ))}
        </Part>
      ))}
    </div>
  );
}

/** What else the same cities can be looked at by, a link each. */
function OtherTopics({ chosen, mark, self, reading }: ExplorerProps) {
  return (
    <nav aria-labelledby="topics" className="mt-12 print:hidden">
      <h2 id="topics" className="text-2xl">
        {reading.words.t('benchmark.explorer.topics')}
      </h2>
      <ul className="mt-3 gap-x-8 sm:columns-2">
        {offeredTopics(reading)
          .filter(({ value }) => value !== (chosen.topic ?? ''))
          .map(({ value, label }) => (
            <li key={value}>
              <a href={topicAddress(self, chosen, { topic: value, city: mark.chosen })} className="inline-block py-1">
                {label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
