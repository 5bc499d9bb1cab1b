import { firstThere, placesOf } from './programs.ts';

/** Path of Java, which the Nu HTML checker needs. */
export const findJava = (): string | undefined => firstThere(placesOf(['java', 'java.exe']));
