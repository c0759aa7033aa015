/** Whether the workshop, or one's own part in it, is over in a screen (HTML). */
function isEnd(screen: string): boolean {
  return /<div data-o(ver|ut)>/.test(screen);
}

/**
 * What becomes of the next screen (HTML): it is shown, it waits to be asked for, or it is left out.
 *
 * @param key of the vote that the form before somebody is for
 * @param isTyped whether something was typed into that form that is not in yet
 */
export function turnFor(next: string, key: string | undefined, isTyped: boolean): 'show' | 'wait' | 'skip' {
  // At one's own pace a question stays for as long as it can be voted on.
  if (key && next.includes(`<li data-v="${key}"`)) return 'skip';
  // What somebody is typing goes only when they say so, or when nothing can be sent any more.
  return isTyped && !isEnd(next) ? 'wait' : 'show';
}
