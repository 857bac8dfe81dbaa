/** States that their own papers call "the Kingdom". */
export const kingdoms: readonly string[] = ['BH', 'JO', 'MA', 'SA']
