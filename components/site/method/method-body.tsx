import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Part } from '@/components/ui/part';
import { surveys } from '@/lib/benchmark/published/series';
import { splitShares } from '@/lib/benchmark/share-verdict';
import { stageIds } from '@/lib/instrument/model/stage';
import { areaIds } from '@/lib/instrument/model/instrument';
import { tellingDifference } from '@/lib/report/parts/summarise';
import { answeringAgain } from '@/lib/scoring/change/answer-again';
import { stageThreshold } from '@/lib/scoring/score/stages';
import { repeatedPairs, shareHeld } from '@/lib/scoring/change/detectable-change';
import { shareNeededForPoint } from '@/lib/scoring/score/score-area';
import { weightDraws } from '@/lib/scoring/stability/weight-factors';
import { shareForStable } from '@/lib/scoring/stability/weight-robustness';
import { TroublesPart, RecommendationsPart, FirstPart, WhatIfRules } from './recommendations-parts';
import type { MethodBodyProps } from './method-body-props';
import { PoolPart } from './pool-part';
import { QuickFormPart } from './quick-form-part';
import { TargetsPart } from './targets-part';
import { WeightsTable } from './weights-table';

export const methodParts = [
  'areas',
  'answers',
  'ranges',
  'stages',
  'weights',
  'robustness',
  'quickForm',
  'standing',
  'targets',
  'surveys',
  'pool',
  'change',
  'recommendation',
  'troubles',
  'first',
  'ifMissing',
  'whatIf',
  'not',
] as const;
type MethodPart = (typeof methodParts)[number];

const bold = (chunks: ReactNode) => <strong>{chunks}</strong>;

function Areas({ instrument, words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.areas.text')}</p>
      <p>{words.rich('method.areas.source', { i: (text) => <i translate="no">{text}</i> })}</p>
      <dl className="space-y-3">
        {areaIds.map((area) => (
          <div key={area}>
            <dt className="font-semibold">{words.t(`instrument-v${instrument.version}.areas.${area}.title`)}</dt>
            <dd>{words.t(`instrument-v${instrument.version}.areas.${area}.about`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function AnswersPart({ instrument, words }: MethodBodyProps) {
  const rules = ['answered', 'unsure', 'notApplicable', 'closed', 'unknownParent', 'hidden'] as const;
  return (
    <>
      <p>{words.t('method.answers.intro')}</p>
      <ul className="list-disc space-y-2 ps-6">
        {rules.map((rule) => (
          <li key={rule}>{words.t(`method.answers.${rule}`)}</li>
        ))}
      </ul>
      <p>{words.t('method.answers.derived')}</p>
      <ul className="list-disc space-y-2 ps-6">
        {instrument.derivedIndicators.map(({ id }) => (
          <li key={id}>
            {words.t(`instrument-v${instrument.version}.derived.${id}.title`)}.{' '}
            {words.t(`instrument-v${instrument.version}.derived.${id}.help`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Ranges({ words }: MethodBodyProps) {
  return (
    <>
      <ul className="list-disc space-y-2 ps-6">
        <li>{words.rich('method.ranges.low', { b: bold })}</li>
        <li>{words.rich('method.ranges.high', { b: bold })}</li>
        <li>{words.rich('method.ranges.point', { b: bold, share: words.whole(100 * shareNeededForPoint) })}</li>
        <li>{words.rich('method.ranges.evidenced', { b: bold })}</li>
      </ul>
      <p>{words.t('method.ranges.rounding')}</p>
      <p>{words.t('method.ranges.justUnder', { example: words.whole(stageThreshold('emerging')) })}</p>
    </>
  );
}

function Stages({ words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.stages.text')}</p>
      <DataTable
        caption={words.t('method.stages.caption')}
        columns={[
          { key: 'stage', label: words.t('method.stages.stage') },
          { key: 'from', label: words.t('method.stages.from'), numeric: true },
        ]}
        rows={stageIds.map((stage) => ({
          key: stage,
          cells: { stage: words.t(`stages.${stage}`), from: words.whole(stageThreshold(stage)) },
        }))}
      />
    </>
  );
}

function Weights({ instrument, words }: MethodBodyProps) {
  return (
    <>
      <p>{words.t('method.weights.text')}</p>
      {areaIds.map((area) => (
        <WeightsTable key={area} instrument={instrument} area={area} words={words} />
      ))}
    </>
  );
}

function Surveys({ words }: MethodBodyProps) {
  const rules = ['verdicts', 'interval', 'verbal', 'volunteers'] as const;
  return (
    <>
      <p>{words.t('method.surveys.text')}</p>
      <DataTable
        caption={words.t('method.surveys.caption')}
        columns={[
          { key: 'year', label: words.t('method.surveys.year') },
          { key: 'name', label: words.t('method.surveys.name') },
          { key: 'cities', label: words.t('method.surveys.cities'), numeric: true },
        ]}
        rows={surveys.map(({ year, title, cities }) => ({
          key: String(year),
          cells: { year: String(year), name: <span translate="no">{title}</span>, cities },
        }))}
      />
      <ul className="list-disc space-y-2 ps-6">
        {rules.map((rule) => (
          <li key={rule}>{words.t(`method.surveys.${rule}`, splitShares)}</li>
        ))}
      </ul>
      <p>
        <a href="/evidence">{words.t('method.surveys.link')}</a>
      </p>
    </>
  );
}

const bodies: Readonly<Record<MethodPart, (props: MethodBodyProps) => ReactNode>> = {
  areas: Areas,
  answers: AnswersPart,
  ranges: Ranges,
  stages: Stages,
  weights: Weights,
  robustness: ({ words }) => (
    <p>{words.t('method.robustness.text', { draws: weightDraws, share: words.whole(100 * shareForStable) })}</p>
  ),
  quickForm: QuickFormPart,
  standing: ({ words }) => <p>{words.t('method.standing.text', { points: tellingDifference })}</p>,
  targets: TargetsPart,
  surveys: Surveys,
  pool: PoolPart,
  change: ({ words }) => (
    <>
      <p>{words.t('method.change.text', { pairs: repeatedPairs, held: words.whole(100 * shareHeld) })}</p>
      <p className="mt-3">
        {words.t('method.change.model', {
          level: answeringAgain.level,
          choice: answeringAgain.choice,
          option: answeringAgain.option,
          evidence: answeringAgain.withEvidence,
        })}
      </p>
      <p className="mt-3">{words.t('method.change.verdicts')}</p>
    </>
  ),
  recommendation: RecommendationsPart,
  troubles: TroublesPart,
  first: FirstPart,
  ifMissing: ({ words }) => <p>{words.t('method.ifMissing.text')}</p>,
  whatIf: WhatIfRules,
  not: ({ words }) => <p>{words.t('method.not.text')}</p>,
};

/** The method in the order of the computation; every number in it is read from the code that computes. */
export function MethodBody({ instrument, words }: MethodBodyProps) {
  return methodParts.map((part) => {
    const Body = bodies[part];
    return (
      <Part key={part} id={part} title={words.t(`method.${part}.title`)}>
        <Body instrument={instrument} words={words} />
      </Part>
    );
  });
}
