-- AlterTable
ALTER TABLE "Link" ADD COLUMN "openedAt" DATETIME;
