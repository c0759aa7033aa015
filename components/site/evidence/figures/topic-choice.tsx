import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/fields/field';
import type { Words } from '@/lib/i18n/catalogue/words';
import { evidenceTopics } from './topics';

interface TopicChoiceProps {
  readonly words: Words;
  /** Undefined: all topics are shown. */
  readonly chosen: string | undefined;
}

/** Which topic is shown; a button shows it, with scripts and without. */
export function TopicChoice({ words, chosen }: TopicChoiceProps) {
  return (
    <form method="get" action="/evidence" className="my-6 flex flex-wrap items-end gap-4 bg-surface p-4 print:hidden">
      <label className="min-w-0">
        <span className="block pb-1 font-semibold">{words.t('evidence.topic.choose')}</span>
        <select name="topic" defaultValue={chosen ?? ''} className={inputClass}>
          <option value="">{words.t('evidence.topic.all')}</option>
          {evidenceTopics.map(([topic]) => (
            <option key={topic} value={topic}>
              {words.t(`figures.topics.${topic}`)}
            </option>
          ))}
        </select>
      </label>
      <Button>{words.t('evidence.topic.show')}</Button>
    </form>
  );
}
