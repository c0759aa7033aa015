import { knownShareNeeded } from '@/lib/benchmark/pool/contribution';
import { codedUpTo, shareStep, smallestChange, smallestClass } from '@/lib/benchmark/pool/rules';
import type { MethodBodyProps } from './method-body-props';

const rules = ['consent', 'full', 'groups', 'renewal', 'answers', 'rounding', 'quartiles', 'verdicts', 'withdrawal', 'attack'] as const;

/** How answers of many cities become a benchmark that gives none of them away. */
export function PoolPart({ words }: MethodBodyProps) {
  const figures = {
    share: words.whole(100 * knownShareNeeded),
    size: smallestClass,
    change: smallestChange,
    step: shareStep,
    few: codedUpTo,
  };
  return (
    <>
      <p>{words.t('method.pool.text')}</p>
      <ul className="list-disc space-y-2 ps-6">
        {rules.map((rule) => (
          <li key={rule}>{words.t(`method.pool.${rule}`, figures)}</li>
        ))}
      </ul>
      <p>
        <a href="/benchmark">{words.t('method.pool.link')}</a>
      </p>
    </>
  );
}
