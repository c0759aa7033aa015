import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { roles } from '@/lib/access/permissions';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { AssessmentBar } from './assessment-bar';
import { placesOf } from './assessment-places';

const words = createWords(english);
const draw = (role: (typeof roles)[number], until?: Date) =>
  renderToStaticMarkup(
    <AssessmentBar
      access={{ assessmentId: 'a', role, ...(until && { until }) }}
      city="Vila Nova"
      path="/assessments/a/report"
      words={words}
    />,
  );

describe('the bar of an assessment', () => {
  it.each(roles)('has a menu for a link to %s only where there are places to go', (role) => {
    expect(draw(role).includes(words.t('site.menu'))).toBe(placesOf(role).length > 0);
  });

  it('says to those who may only read that they may, and until when', () => {
    expect(draw('view')).toContain('Read only');
    expect(draw('view', new Date('2027-02-28'))).toContain('Read only, until 28 February 2027');
    expect(draw('edit')).not.toContain('Read only');
    expect(draw('facilitator')).not.toContain('Read only');
  });
});
