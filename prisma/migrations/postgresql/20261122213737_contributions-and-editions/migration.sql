-- CreateTable
CREATE TABLE "Contribution" (
    "id" TEXT NOT NULL,
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
    "sealedAt" TIMESTAMP(3),

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "number" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "ledger" TEXT NOT NULL,
    "attack" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "ExchangeSource" (
    "fingerprint" TEXT NOT NULL,
    "serial" INTEGER NOT NULL,
    "checksum" TEXT NOT NULL,

    CONSTRAINT "ExchangeSource_pkey" PRIMARY KEY ("fingerprint")
);

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_receiptHash_key" ON "Contribution"("receiptHash");

-- CreateIndex
CREATE INDEX "Contribution_source_contributor_idx" ON "Contribution"("source", "contributor");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_date_key" ON "Edition"("date");
