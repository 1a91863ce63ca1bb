export default { isOpen: () => false };
