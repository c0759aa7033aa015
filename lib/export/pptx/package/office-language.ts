/** Office programs check spelling by language and country; the product's English is British. */
export function officeLanguage(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}
