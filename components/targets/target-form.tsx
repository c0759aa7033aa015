import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { Seen } from '@/components/ui/seen';
import type { Words } from '@/lib/i18n/words';
import { bandIds, type BandId } from '@/lib/instrument/band';
import { dimensionIds, type DimensionId, type Instrument } from '@/lib/instrument/instrument';
import { bandThreshold } from '@/lib/scoring/score/bands';
import { lowestAim, type ProposedTarget } from '@/lib/scoring/targets/targets';
import { targetFields } from './target-fields';

interface TargetFormProps {
  readonly assessmentId: string;
  readonly instrument: Instrument;
  readonly own: Partial<Readonly<Record<DimensionId, BandId>>>;
  readonly proposed: Readonly<Record<DimensionId, ProposedTarget>>;
  readonly words: Words;
}

interface TargetChoiceProps extends Omit<TargetFormProps, 'assessmentId'> {
  readonly dimension: DimensionId;
}

/** A band below the lowest aim is shown only where it was chosen before. */
function isAim(band: BandId): boolean {
  return bandIds.indexOf(band) >= bandIds.indexOf(lowestAim);
}

function TargetChoice({ dimension, instrument, own, proposed, words }: TargetChoiceProps) {
  const { band, reasons } = proposed[dimension];
  const bands = bandIds.filter((option) => isAim(option) || option === own[dimension]).map((option) => ({
    value: option,
    label: words.t(`bands.${option}`),
    hint: words.t('aims.from', { points: bandThreshold(option) }),
  }));
  const proposal = { value: '', label: words.t('aims.useProposal', { band: words.t(`bands.${band}`) }) };
  return (
    <RadioList
      name={dimension}
      legend={words.t('aims.legend', { heading: words.t(`instrument-v${instrument.version}.dimensions.${dimension}.title`) })}
      hint={reasons.filter((reason) => reason !== 'usual-aim').map((reason) => words.t(`targets.reasons.${reason}`)).join(' ')}
      options={[proposal, ...bands]}
      chosen={own[dimension] ?? ''}
    />
  );
}

/** One choice a heading: the proposal with its reasons, or a band of the city's own. */
export function TargetForm({ assessmentId, ...choices }: TargetFormProps) {
  return (
    <form method="post" action={`/assessments/${assessmentId}/targets/save`}>
      <Seen values={targetFields(choices.own)} />
      {dimensionIds.map((dimension) => (
        <TargetChoice key={dimension} dimension={dimension} {...choices} />
      ))}
      <Button>{choices.words.t('aims.submit')}</Button>
    </form>
  );
}
