-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "firstPlace" TEXT,
ADD COLUMN     "line" TEXT,
ADD COLUMN     "removedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN     "leftOut" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN     "lineKey" TEXT,
ADD COLUMN     "manyFromOneLine" TIMESTAMP(3),
ADD COLUMN     "severalFromOneBrowser" TIMESTAMP(3);
