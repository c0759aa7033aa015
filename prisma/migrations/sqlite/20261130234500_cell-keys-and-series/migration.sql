-- Nobody has published an edition of the older method: what was made by it on trial goes, and so does what had been
-- withdrawn and only waited for the next one.
DROP TABLE "Edition";

-- CreateTable
CREATE TABLE "Edition" (
    "instrumentVersion" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "attack" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,

    PRIMARY KEY ("instrumentVersion", "number")
);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_date_key" ON "Edition"("date");

-- RedefineTables
CREATE TABLE "new_Contribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "source" TEXT NOT NULL,
    "contributor" TEXT NOT NULL,
    "receiptHash" TEXT,
    "instrumentVersion" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "recordKey" INTEGER NOT NULL,
    "givenOn" TEXT NOT NULL,
    "withdrawnOn" TEXT,
    "joined" INTEGER,
    "sealedBy" TEXT,
    "sealedAt" DATETIME
);
-- SQLite's generator is a stream cipher that the system's randomness starts.
INSERT INTO "new_Contribution" ("id", "source", "contributor", "receiptHash", "instrumentVersion", "content", "recordKey", "givenOn")
SELECT "id", "source", "contributor", "receiptHash", "instrumentVersion", "content", random() & 2147483647, "givenOn" FROM "Contribution" WHERE "withdrawnOn" IS NULL;
DROP TABLE "Contribution";
ALTER TABLE "new_Contribution" RENAME TO "Contribution";

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_receiptHash_key" ON "Contribution"("receiptHash");

-- CreateIndex
CREATE INDEX "Contribution_source_contributor_idx" ON "Contribution"("source", "contributor");
