-- AlterTable
ALTER TABLE "Office" ADD COLUMN     "timeZone" TEXT;
