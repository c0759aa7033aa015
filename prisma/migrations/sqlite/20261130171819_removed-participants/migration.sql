-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "firstPlace" TEXT;
ALTER TABLE "Participant" ADD COLUMN "line" TEXT;
ALTER TABLE "Participant" ADD COLUMN "removedAt" DATETIME;

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN "leftOut" DATETIME;

-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN "lineKey" TEXT;
ALTER TABLE "Workshop" ADD COLUMN "manyFromOneLine" DATETIME;
ALTER TABLE "Workshop" ADD COLUMN "severalFromOneBrowser" DATETIME;
