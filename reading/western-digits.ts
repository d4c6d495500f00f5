/** The zeros of scripts that write numbers in digits of their own: Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const others = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

/** A text with the digits of any script written as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(others, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((from) => code >= from && code < from + 10) ?? code;
    return String(code - zero);
  });
}
