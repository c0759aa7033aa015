-- Nobody has published an edition of the older method: what was made by it on trial goes, and so does what had been
-- withdrawn and only waited for the next one. The tables stay, with what an operator granted on them.
DELETE FROM "Edition";
DELETE FROM "Contribution" WHERE "withdrawnOn" IS NOT NULL;

-- AlterTable
ALTER TABLE "Edition" DROP CONSTRAINT "Edition_pkey",
DROP COLUMN "ledger",
ADD COLUMN     "instrumentVersion" INTEGER NOT NULL,
ALTER COLUMN "attack" SET NOT NULL,
ADD CONSTRAINT "Edition_pkey" PRIMARY KEY ("instrumentVersion", "number");

-- AlterTable
ALTER TABLE "Contribution" DROP COLUMN "sealedAs",
ADD COLUMN     "recordKey" INTEGER;

-- The first eight digits of such an identifier are 32 bits of cryptographically strong randomness.
UPDATE "Contribution" SET
    "recordKey" = ('x' || substr(gen_random_uuid()::text, 1, 8))::bit(32)::integer & 2147483647,
    "joined" = NULL,
    "sealedBy" = NULL,
    "sealedAt" = NULL;

-- AlterTable
ALTER TABLE "Contribution" ALTER COLUMN "recordKey" SET NOT NULL;
