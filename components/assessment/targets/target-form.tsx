import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/fields/radio-list';
import { Seen } from '@/components/ui/fields/seen';
import type { Words } from '@/lib/i18n/catalogue/words';
import { stageIds, type StageId } from '@/lib/instrument/model/stage';
import { areaIds, type AreaId, type Instrument } from '@/lib/instrument/model/instrument';
import { stageThreshold } from '@/lib/scoring/score/stages';
import { lowestTarget, type ProposedTarget } from '@/lib/scoring/targets/targets';
import { targetFields } from './target-fields';

interface TargetFormProps {
  readonly assessmentId: string;
  readonly instrument: Instrument;
  readonly own: Partial<Readonly<Record<AreaId, StageId>>>;
  readonly proposed: Readonly<Record<AreaId, ProposedTarget>>;
  readonly words: Words;
}

interface TargetChoiceProps extends Omit<TargetFormProps, 'assessmentId'> {
  readonly area: AreaId;
}

/** A stage below the lowest target is shown only where it was chosen before. */
function mayBeTarget(stage: StageId): boolean {
  return stageIds.indexOf(stage) >= stageIds.indexOf(lowestTarget);
}

function TargetChoice({ area, instrument, own, proposed, words }: TargetChoiceProps) {
  const { stage, reasons } = proposed[area];
  const stages = stageIds
    .filter((option) => mayBeTarget(option) || option === own[area])
    .map((option) => ({
      value: option,
      label: words.t(`stages.${option}`),
      hint: words.t('targets.from', { points: stageThreshold(option) }),
    }));
  const proposal = { value: '', label: words.t('targets.useProposal', { stage: words.t(`stages.${stage}`) }) };
  return (
    <RadioList
      name={area}
      legend={words.t('targets.legend', { area: words.t(`instrument-v${instrument.version}.areas.${area}.title`) })}
      hint={reasons
        .filter((reason) => reason !== 'usual-target')
        .map((reason) => words.t(`targets.reasons.${reason}`))
        .join(' ')}
      options={[proposal, ...stages]}
      chosen={own[area] ?? ''}
    />
  );
}

/** One choice an area: the proposal with its reasons, or a stage of the city's own. */
export function TargetForm({ assessmentId, ...choices }: TargetFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/targets/save`}>
      <Seen values={targetFields(choices.own)} />
      {areaIds.map((area) => (
        <TargetChoice key={area} area={area} {...choices} />
      ))}
      <Button>{choices.words.t('targets.submit')}</Button>
    </form>
  );
}
