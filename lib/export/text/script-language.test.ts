import { describe, expect, it } from 'vitest';
import { splitLanguages } from './script-language';

const languagesIn = (text: string, document = 'en') =>
  splitLanguages(text, document).map(({ text: words, language }) => [words, language]);

describe('the language of words in another script', () => {
  it.each([
    ['مدينة النموذج', 'ar'],
    ['شهر پاریس', 'fa'],
    ['شہر لاہور', 'ur'],
    ['עיריית חיפה', 'he'],
    ['กรุงเทพมหานคร', 'th'],
    ['上海市外事办公室', 'zh'],
    ['東京のまち', 'ja'],
    ['서울특별시', 'ko'],
    ['Θεσσαλονίκη', 'el'],
    ['Київська ґілка', 'uk'],
    ['Отдел внешних связей: мы', 'ru'],
    ['თბილისი', 'ka'],
    ['Երևան', 'hy'],
    ['አዲስ አበባ', 'am'],
    ['नगर निगम', 'hi'],
    ['ঢাকা', 'bn'],
    ['ދިވެހި', 'dv'],
    ['ភ្នំពេញ', 'km'],
  ])('of %s is %s', (text, language) => {
    expect(languagesIn(text)).toEqual([[text, language]]);
  });

  it('is not named where letters are those of many languages', () => {
    expect(languagesIn('Град София')).toEqual([['Град София', undefined]]);
    expect(languagesIn('São Paulo, Đà Nẵng – 2026')).toEqual([['São Paulo, Đà Nẵng – 2026', undefined]]);
  });

  it('is not guessed in the script of the document, whose language is known', () => {
    expect(languagesIn('تهران', 'fa')).toEqual([['تهران', undefined]]);
    expect(languagesIn('東京', 'ja')).toEqual([['東京', undefined]]);
  });

  it('changes where the words do, and no letter is lost', () => {
    const text = 'Ask the port (مرفأ بيروت، 2026), then ראש העיר and 上海。';
    expect(languagesIn(text)).toEqual([
      ['Ask the port (', undefined],
      ['مرفأ بيروت', 'ar'],
      ['، 2026), then ', undefined],
      ['ראש העיר', 'he'],
      [' and ', undefined],
      ['上海', 'zh'],
      ['。', undefined],
    ]);
    expect(
      splitLanguages(text, 'en')
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });
});
