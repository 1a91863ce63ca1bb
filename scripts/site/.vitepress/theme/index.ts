// The fonts of the reader's own system: nothing is loaded for letters.
export { default } from "vitepress/theme-without-fonts";
