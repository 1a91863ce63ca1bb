import type { LightningElement } from "lwc";

type Place = HTMLElement & { disabled?: boolean };

/** Keeps the keyboard focus near a button that its own action disables or takes away. */
export interface FocusKeeper {
  /**
   * Before the action.
   *
   * @param places selectors of what gets the focus if it is lost: the first that can have it
   */
  before(...places: string[]): void;
  /** In `renderedCallback`. @param busy whether the action goes on: the button may come back */
  rendered(busy?: boolean): void;
}

/** @param part the component with the button, and with the places that get the focus */
export function keepFocus(part: LightningElement): FocusKeeper {
  let places: readonly string[] = [];
  /** Whoever went on elsewhere meanwhile stays there. */
  const isLost = (): boolean => {
    const inside = part.template!.activeElement as Place | null;
    if (inside) return inside.disabled === true;
    return document.activeElement === null || document.activeElement === document.body;
  };
  return {
    before(...wanted) {
      places = wanted;
    },
    rendered(busy = false) {
      if (!places.length || busy) return;
      const wanted = places;
      places = [];
      if (!isLost()) return;
      const found = wanted.flatMap((place) => [...part.template!.querySelectorAll<Place>(place)]);
      found.find(({ disabled }) => !disabled)?.focus();
    }
  };
}
