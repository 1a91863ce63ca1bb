const handlers = new Map();
let next = 0;

export class RefreshEvent extends CustomEvent {
  constructor() {
    super("lightning__refresh", { bubbles: true, composed: true });
  }
}
export function registerRefreshHandler(_context, handler) {
  const id = String(++next);
  handlers.set(id, handler);
  return id;
}
export const unregisterRefreshHandler = (id) => handlers.delete(id);

document.addEventListener("lightning__refresh", () => handlers.forEach((handler) => handler()));
