import { describe, expect, it } from 'vitest';
import { navigates } from './navigates';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 ' +
  'Safari/537.36 Edg/138.0.0.0';
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const asked = (headers: Record<string, string>, method = 'GET') =>
  navigates(new Request('http://city.example/open/x', { method, headers }));

describe('a request by a browser that shows the answer', () => {
  it.each([
    ['over https', { 'user-agent': edge, 'sec-fetch-mode': 'navigate', ...html }],
    ['over http, where browsers say little', { 'user-agent': firefox, ...html }],
  ])('is one %s', (_, headers) => expect(asked(headers)).toBe(true));

  it.each([
    ['Word', { 'user-agent': 'Mozilla/4.0 (compatible; ms-office; MSOffice 16)', ...html }],
    [
      'Office with the engine of a browser',
      { 'user-agent': `${edge} Microsoft Office/16.0 (Windows NT 10.0; Microsoft Word 16.0.17328; Pro)`, ...html },
    ],
    [
      'Outlook',
      {
        'user-agent':
          'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; Microsoft Outlook 16.0; ms-office; MSOffice 16)',
        ...html,
      },
    ],
    ['Word on a Mac', { 'user-agent': 'Mozilla/5.0 (Macintosh; Intel Mac OS X) Word/16.89', ...html }],
    ['Excel on a Mac', { 'user-agent': 'Microsoft Excel/16.89 CFNetwork' }],
    [
      'Teams',
      {
        'user-agent': 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
        ...html,
      },
    ],
    ['Slack', { 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' }],
    ['WhatsApp', { 'user-agent': 'WhatsApp/2.23.20.0' }],
    ['a search engine', { 'user-agent': 'Mozilla/5.0 AppleWebKit/537.36 (compatible; Googlebot/2.1)', ...html }],
    ['curl', { 'user-agent': 'curl/8.5.0', accept: '*/*' }],
    ['nobody that says who', {}],
    ['a script in a page', { 'user-agent': edge, 'sec-fetch-mode': 'cors', ...html }],
  ])('is none by %s', (_, headers) => expect(asked(headers)).toBe(false));

  it('is none where no page is wanted', () =>
    expect(asked({ 'user-agent': edge, 'sec-fetch-mode': 'navigate', ...html }, 'HEAD')).toBe(false));
});
