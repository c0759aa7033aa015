/**
 * A writing assistant, a password manager or a translator that touched the page first makes React draw all of it anew,
 * and the fields with what stood in them are thrown away. What was typed, ticked, chosen and opened in them is put into
 * those that were drawn in their place.
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const kept = 'input[name]:not([type="hidden"], [hidden]), textarea[name], select[name], details';

export function keepTyped(): void {
  let focused = document.activeElement;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) focused = target;
  });
  new MutationObserver((records) => {
    const thrownAway = records
      .filter(({ target }) => target === document.body || target === document.documentElement)
      .flatMap(({ removedNodes }) => [...removedNodes]);
    const lost = thrownAway.flatMap((node) =>
      node instanceof Element && !node.isConnected ? [...node.querySelectorAll(kept)] : [],
    );
    if (lost.length > 0) putBack(lost, focused);
  }).observe(document, { childList: true, subtree: true });
}

function putBack(lost: readonly Element[], focused: Element | null): void {
  const successors = new Map(named([...document.querySelectorAll(kept)]));
  const pairs = named(lost).flatMap(([name, before]) => pairOf(before, successors.get(name)));
  const changed = pairs.filter(([before, after]) => isRefilled(before, after));
  // Only now, so that whoever listens finds all of it.
  for (const [, field] of changed)
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  const [before, after] = pairs.find(([one]) => one === focused) ?? [];
  if (before && after) goOnTyping(before, after);
}

type Pair = readonly [before: Element, after: Element];

function pairOf(before: Element, after: Element | undefined): readonly Pair[] {
  return after === undefined ? [] : [[before, after]];
}

/** Each by its form, its name and, of those that share them, its place. */
function named(elements: readonly Element[]): readonly (readonly [name: string, element: Element])[] {
  const places = new Map<string, number>();
  return elements.map((element) => {
    const name = nameOf(element);
    const place = places.get(name) ?? 0;
    places.set(name, place + 1);
    return [`${name} ${place}`, element];
  });
}

function nameOf(element: Element): string {
  const field = isField(element) ? element : element.querySelector<Field>('input[name], textarea[name], select[name]');
  const value = field !== null && isTickable(field) ? field.value : '';
  return [element.localName, field?.form?.getAttribute('action'), field?.name, value].join(' ');
}

/** Whether something had to be put back for which somebody may listen. */
function isRefilled(before: Element, after: Element): boolean {
  if (before instanceof HTMLDetailsElement && after instanceof HTMLDetailsElement) after.open ||= before.open;
  return isField(before) && isField(after) && isFilledFrom(before, after);
}

function isFilledFrom(before: Field, after: Field): boolean {
  if (isTickable(before) && isTickable(after)) return assign(after, 'checked', before.checked);
  if (isFile(before) && isFile(after)) return (before.files?.length ?? 0) > 0 && assign(after, 'files', before.files);
  return assign(after, 'value', before.value);
}

function assign<Target extends Field, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): boolean {
  if (target[key] === value) return false;
  target[key] = value;
  return true;
}

function goOnTyping(before: Element, after: Element): void {
  if (!isField(after)) return;
  after.focus({ preventScroll: true });
  if (!isText(before) || !isText(after) || before.selectionStart === null) return;
  after.setSelectionRange(before.selectionStart, before.selectionEnd);
}

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function isTickable(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}

function isFile(field: Field): field is HTMLInputElement {
  return field.type === 'file';
}

/** Fields that have a place where one writes; of the others, asking for it is an error. */
function isText(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
}
