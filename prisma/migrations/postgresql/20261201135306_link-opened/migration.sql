-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "openedAt" TIMESTAMP(3);
