-- CreateTable
CREATE TABLE "Contribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "source" TEXT NOT NULL,
    "contributor" TEXT NOT NULL,
    "receiptHash" TEXT,
    "instrumentVersion" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "givenOn" TEXT NOT NULL,
    "withdrawnOn" TEXT,
    "joined" INTEGER,
    "sealedBy" TEXT,
    "sealedAs" TEXT,
    "sealedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Edition" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "date" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "ledger" TEXT NOT NULL,
    "attack" TEXT,
    "madeAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ExchangeSource" (
    "fingerprint" TEXT NOT NULL PRIMARY KEY,
    "serial" INTEGER NOT NULL,
    "checksum" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_receiptHash_key" ON "Contribution"("receiptHash");

-- CreateIndex
CREATE INDEX "Contribution_source_contributor_idx" ON "Contribution"("source", "contributor");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_date_key" ON "Edition"("date");
