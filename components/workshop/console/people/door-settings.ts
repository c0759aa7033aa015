export interface DoorSettings {
  /** Whether any number of people may join by one address. */
  readonly many: boolean;
  readonly mostFromOneLine: number;
  /** Whether one browser may have several places. */
  readonly several: boolean;
}
