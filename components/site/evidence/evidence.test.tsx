import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { documentedCities } from '@/lib/benchmark/documented-cities';
import { documentedPractices } from '@/lib/benchmark/examples';
import { cities2018 } from '@/lib/benchmark/published/2018/cities-2018';
import { surveys, publishedFigures, requireFigure } from '@/lib/benchmark/published/series';
import { relatives } from '@/lib/benchmark/relatives';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import type { Words } from '@/lib/i18n/catalogue/words';
import { ContextList } from './context-list';
import { DocumentedCityPart } from './documented-city-part';
import { SurveySection } from './survey-section';
import { EvidenceContents } from './evidence-contents';
import { evidenceTopics, shownTopics } from './figures/topics';
import { TopicSection } from './figures/topic-section';
import { figureNotes, sharedNotes } from './figures/figure-notes';
import { PracticeList } from './practice-list';
import { ReadingGuide } from './reading-guide';

function wholePage(words: Words): string {
  return renderToStaticMarkup(
    <>
      <EvidenceContents words={words} />
      <ReadingGuide words={words} />
      <div id="topics" />
      {evidenceTopics.map(([topic, figures]) => (
        <TopicSection key={topic} words={words} topic={topic} figures={figures} />
      ))}
      {surveys.map((survey) => (
        <SurveySection key={survey.year} words={words} survey={survey} />
      ))}
      <PracticeList words={words} />
      <ContextList words={words} />
    </>,
  );
}

const words = createWords(english);
const page = wholePage(words);
const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the evidence page', () => {
  it('holds every figure, practice and neighbour once, under the id that a report links to', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(publishedFigures.map(({ id }) => id)));
    expect(ids).toEqual(expect.arrayContaining(documentedPractices.map(({ id }) => id)));
    expect(ids).toEqual(expect.arrayContaining(relatives.map(({ id }) => `context-${id}`)));
  });

  it('shows one topic where it is asked for, and all where there is no such topic', () => {
    expect(shownTopics('office').map(([topic]) => topic)).toEqual(['office']);
    for (const asked of [undefined, '', 'nothing', ['office'], '__proto__'])
      expect(shownTopics(asked)).toBe(evidenceTopics);
  });

  it('has the surveys of a topic side by side, and says which published nothing on it', () => {
    const topic = renderToStaticMarkup(
      <>
        {shownTopics('office').map(([id, figures]) => (
          <TopicSection key={id} words={words} topic={id} figures={figures} />
        ))}
      </>,
    );
    expect([...topic.matchAll(/<h3[^>]*>(\d{4})/g)].map(([, year]) => year)).toEqual(['2018', '2020', '2024']);
    expect(topic).toContain('No figure on this was found for 2022.');
  });

  it('leads from its contents to places that exist', () => {
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('marks what a third party reported, and leaves no word out', () => {
    expect(page.split(words.t('figures.secondary')).length - 1).toBe(
      publishedFigures.filter(({ secondary }) => secondary).length,
    );
    expect(page).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
  });

  it('names the cities of 2018, and says why they are no sample', () => {
    for (const city of cities2018) expect(page).toContain(city);
    expect(page).toContain('They are no sample of cities at large.');
  });

  it('explains the five kinds of city diplomacy, the obstacles of 2020 and the needs of 2022', () => {
    for (const text of [
      'Place-based global engagement.',
      'Nonmunicipal networking.',
      'Recognition.',
      'Coordination with the national government.',
    ])
      expect(page).toContain(text);
  });

  it.each(pseudoLocales)('can be said in $tag', (locale) => {
    expect(wholePage(createWords(locale))).toContain('id="2018-net-intl-yes"');
  });
});

describe('what is documented of a city', () => {
  it.each([english, ...pseudoLocales])('can be said in $tag, each passage with its place and page', (locale) => {
    const said = createWords(locale);
    for (const city of documentedCities) {
      const html = renderToStaticMarkup(<DocumentedCityPart city={city} words={said} />);
      expect(html.match(/<li/g)).toHaveLength(city.passages.length);
      for (const { source } of city.passages) expect(html).toContain(source.url);
      expect(html).not.toMatch(/undefined|\{[a-z]+\}/);
    }
  });
});

describe('the notes of a figure', () => {
  it('say that the number of answers was not published', () => {
    expect(figureNotes(words, requireFigure('2024-office'))[0]).toContain('not published');
  });

  it('are said once where all of a group share them', () => {
    const group = ['2018-net-intl-pns', '2018-net-intl-unsure'].map(requireFigure);
    expect(sharedNotes(words, group)).toEqual(figureNotes(words, requireFigure('2018-net-intl-pns')));
    expect(sharedNotes(words, group.slice(0, 1))).toEqual([]);
  });
});
