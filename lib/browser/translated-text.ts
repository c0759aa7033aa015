/**
 * Translators and other extensions put elements of their own in place of texts, or around them. React knows nothing of
 * it: its next change would go to a text that nobody sees, or end the page with an error. Here its changes find their
 * way.
 */

/** What stands where a text of ours stood. */
const standIns = new WeakMap<Node, ChildNode>();

export function followTranslators(): void {
  new MutationObserver(noteStandIns).observe(document, { childList: true, subtree: true });
  mendRemoving();
  mendInserting();
  mendChanging();
}

/** In one step, or the new beside the old first and then the old away. */
function noteStandIns(records: readonly MutationRecord[]): void {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  const newcomer = (node: Node | null | undefined) =>
    node instanceof HTMLElement && added.has(node) ? node : undefined;
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const [removed] = removedNodes;
    const standIn = newcomer(addedNodes[0]) ?? newcomer(previousSibling) ?? newcomer(nextSibling);
    if (removed instanceof Text && !removed.isConnected && standIn) standIns.set(removed, standIn);
  }
}

/** The node itself, wherever it was put, or what stands in its place. */
function placeOf(node: Node): ChildNode | undefined {
  // Whatever has a parent is somebody's child.
  return node.parentNode === null ? standIns.get(node) : (node as ChildNode);
}

function mendRemoving(): void {
  Node.prototype.removeChild = function removeChild<Child extends Node>(this: Node, child: Child): Child {
    placeOf(child)?.remove();
    return child;
  };
}

function mendInserting(): void {
  Node.prototype.insertBefore = function insertBefore<Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ): Child {
    let place: Node | null = before === null ? null : (placeOf(before) ?? null);
    while (place !== null && place.parentNode !== this) place = place.parentNode;
    if (place === null) this.appendChild(child);
    else (place as ChildNode).before(child);
    return child;
  };
}

function mendChanging(): void {
  const known = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') ?? {};
  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...known,
    set(this: Text, value: string) {
      known.set?.call(this, value);
      const standIn = this.parentNode === null ? standIns.get(this) : undefined;
      if (standIn?.isConnected) standIn.replaceWith(this);
    },
  });
}
