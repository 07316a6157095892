-- CreateEnum
CREATE TYPE "record_status" AS ENUM ('active', 'archived');

-- CreateEnum
CREATE TYPE "importance" AS ENUM ('core', 'used', 'adjacent');

-- CreateEnum
CREATE TYPE "risk" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "requirement_level" AS ENUM ('minimum', 'preferred');

-- CreateEnum
CREATE TYPE "requirement_kind" AS ENUM ('years', 'language', 'evidence');

-- CreateEnum
CREATE TYPE "language_standing" AS ENUM ('named', 'like');

-- CreateEnum
CREATE TYPE "key_role" AS ENUM ('admin', 'recruiter', 'dashboard');

-- CreateTable
CREATE TABLE "organisation" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mission" TEXT NOT NULL,
    "notes" TEXT[],
    "sources" TEXT[],

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "role" (
    "organisation_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "years_minimum" DOUBLE PRECISION NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "role_pkey" PRIMARY KEY ("organisation_slug")
);

-- CreateTable
CREATE TABLE "requirement" (
    "organisation_slug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" "requirement_level" NOT NULL,
    "kind" "requirement_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "requirement_pkey" PRIMARY KEY ("organisation_slug","id")
);

-- CreateTable
CREATE TABLE "requirement_technology" (
    "organisation_slug" TEXT NOT NULL,
    "requirement_id" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "requirement_technology_pkey" PRIMARY KEY ("organisation_slug","requirement_id","technology_slug")
);

-- CreateTable
CREATE TABLE "role_language" (
    "organisation_slug" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "standing" "language_standing" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "role_language_pkey" PRIMARY KEY ("organisation_slug","standing","technology_slug")
);

-- CreateTable
CREATE TABLE "role_responsibility" (
    "organisation_slug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "role_responsibility_pkey" PRIMARY KEY ("organisation_slug","id")
);

-- CreateTable
CREATE TABLE "role_responsibility_technology" (
    "organisation_slug" TEXT NOT NULL,
    "responsibility_id" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "role_responsibility_technology_pkey" PRIMARY KEY ("organisation_slug","responsibility_id","technology_slug")
);

-- CreateTable
CREATE TABLE "role_key_skill" (
    "organisation_slug" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "role_key_skill_pkey" PRIMARY KEY ("organisation_slug","technology_slug")
);

-- CreateTable
CREATE TABLE "role_pay" (
    "organisation_slug" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "base_min" DOUBLE PRECISION NOT NULL,
    "base_max" DOUBLE PRECISION NOT NULL,
    "applies_to" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "role_pay_pkey" PRIMARY KEY ("organisation_slug")
);

-- CreateTable
CREATE TABLE "role_benefits" (
    "organisation_slug" TEXT NOT NULL,
    "items" TEXT[],
    "sources" TEXT[],

    CONSTRAINT "role_benefits_pkey" PRIMARY KEY ("organisation_slug")
);

-- CreateTable
CREATE TABLE "office" (
    "organisation_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "presence" TEXT NOT NULL,
    "note" TEXT,
    "sources" TEXT[],

    CONSTRAINT "office_pkey" PRIMARY KEY ("organisation_slug","slug")
);

-- CreateTable
CREATE TABLE "hybrid_rule" (
    "organisation_slug" TEXT NOT NULL,
    "threshold_km" DOUBLE PRECISION NOT NULL,
    "threshold_miles" DOUBLE PRECISION NOT NULL,
    "uncertain_km" DOUBLE PRECISION NOT NULL,
    "office_presence_min_percent" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,
    "notes" TEXT[],
    "sources" TEXT[],

    CONSTRAINT "hybrid_rule_pkey" PRIMARY KEY ("organisation_slug")
);

-- CreateTable
CREATE TABLE "hybrid_variation" (
    "organisation_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "office_slug" TEXT NOT NULL,
    "presence_percent" DOUBLE PRECISION NOT NULL,
    "applies_to" TEXT,
    "sources" TEXT[],

    CONSTRAINT "hybrid_variation_pkey" PRIMARY KEY ("organisation_slug","position")
);

-- CreateTable
CREATE TABLE "team" (
    "slug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "organisation_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mission" TEXT NOT NULL,
    "seats" INTEGER,
    "status" "record_status" NOT NULL,
    "sources" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "seed_sha256" TEXT,
    "edited" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "team_alias" (
    "team_slug" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "team_alias_pkey" PRIMARY KEY ("team_slug","position")
);

-- CreateTable
CREATE TABLE "focus_area" (
    "team_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "focus_area_pkey" PRIMARY KEY ("team_slug","slug")
);

-- CreateTable
CREATE TABLE "focus_area_technology" (
    "team_slug" TEXT NOT NULL,
    "focus_area_slug" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "focus_area_technology_pkey" PRIMARY KEY ("team_slug","focus_area_slug","technology_slug")
);

-- CreateTable
CREATE TABLE "team_technology" (
    "team_slug" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "importance" "importance" NOT NULL,
    "focus_area_slug" TEXT,
    "sources" TEXT[],

    CONSTRAINT "team_technology_pkey" PRIMARY KEY ("team_slug","technology_slug")
);

-- CreateTable
CREATE TABLE "team_responsibility" (
    "team_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "team_responsibility_pkey" PRIMARY KEY ("team_slug","position")
);

-- CreateTable
CREATE TABLE "team_signal" (
    "team_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "strength" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "team_signal_pkey" PRIMARY KEY ("team_slug","slug")
);

-- CreateTable
CREATE TABLE "signal_cue" (
    "team_slug" TEXT NOT NULL,
    "signal_slug" TEXT NOT NULL,
    "cue" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "signal_cue_pkey" PRIMARY KEY ("team_slug","signal_slug","position")
);

-- CreateTable
CREATE TABLE "signal_technology" (
    "team_slug" TEXT NOT NULL,
    "signal_slug" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "signal_technology_pkey" PRIMARY KEY ("team_slug","signal_slug","technology_slug")
);

-- CreateTable
CREATE TABLE "team_contrast" (
    "team_slug" TEXT NOT NULL,
    "against_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "favours_this" TEXT NOT NULL,
    "favours_other" TEXT NOT NULL,
    "tie_break" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "team_contrast_pkey" PRIMARY KEY ("team_slug","against_slug")
);

-- CreateTable
CREATE TABLE "team_interest" (
    "team_slug" TEXT NOT NULL,
    "interest_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "team_interest_pkey" PRIMARY KEY ("team_slug","interest_slug")
);

-- CreateTable
CREATE TABLE "technology" (
    "slug" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "record_status" NOT NULL,
    "sources" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "seed_sha256" TEXT,
    "edited" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "technology_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "technology_alias" (
    "technology_slug" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "technology_alias_pkey" PRIMARY KEY ("technology_slug","position")
);

-- CreateTable
CREATE TABLE "technology_member" (
    "technology_slug" TEXT NOT NULL,
    "member" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "technology_member_pkey" PRIMARY KEY ("technology_slug","position")
);

-- CreateTable
CREATE TABLE "homograph_rule" (
    "technology_slug" TEXT NOT NULL,
    "risk" "risk" NOT NULL,
    "near" TEXT[],
    "reject" TEXT[],
    "rule" TEXT NOT NULL,

    CONSTRAINT "homograph_rule_pkey" PRIMARY KEY ("technology_slug")
);

-- CreateTable
CREATE TABLE "homograph_bare" (
    "technology_slug" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "homograph_bare_pkey" PRIMARY KEY ("technology_slug","position")
);

-- CreateTable
CREATE TABLE "technology_parent" (
    "technology_slug" TEXT NOT NULL,
    "parent_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "technology_parent_pkey" PRIMARY KEY ("technology_slug","parent_slug")
);

-- CreateTable
CREATE TABLE "technology_relation" (
    "technology_slug" TEXT NOT NULL,
    "related_slug" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "strength" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "technology_relation_pkey" PRIMARY KEY ("technology_slug","related_slug","type")
);

-- CreateTable
CREATE TABLE "technology_evidence" (
    "technology_slug" TEXT NOT NULL,
    "team_slug" TEXT NOT NULL,
    "strength" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "technology_evidence_pkey" PRIMARY KEY ("technology_slug","team_slug")
);

-- CreateTable
CREATE TABLE "contested_form" (
    "form" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "owner_slug" TEXT,
    "reject" TEXT[],
    "rule" TEXT NOT NULL,

    CONSTRAINT "contested_form_pkey" PRIMARY KEY ("form")
);

-- CreateTable
CREATE TABLE "contested_claim" (
    "form" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "near" TEXT[],

    CONSTRAINT "contested_claim_pkey" PRIMARY KEY ("form","technology_slug")
);

-- CreateTable
CREATE TABLE "title" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "title_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "title_form" (
    "title_slug" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "title_form_pkey" PRIMARY KEY ("title_slug","position")
);

-- CreateTable
CREATE TABLE "title_evidence" (
    "title_slug" TEXT NOT NULL,
    "team_slug" TEXT NOT NULL,
    "strength" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "title_evidence_pkey" PRIMARY KEY ("title_slug","team_slug")
);

-- CreateTable
CREATE TABLE "interest" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "interest_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "interest_technology" (
    "interest_slug" TEXT NOT NULL,
    "technology_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "interest_technology_pkey" PRIMARY KEY ("interest_slug","technology_slug")
);

-- CreateTable
CREATE TABLE "catalogue_version" (
    "id" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalogue_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_pointer" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "catalogue_id" TEXT,
    "seed_sha256" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "catalogue_pointer_pkey" PRIMARY KEY ("only")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "key_role" NOT NULL,
    "hint" TEXT NOT NULL,
    "secret_sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "owner" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "payload_sha256" TEXT NOT NULL,
    "resource_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("owner","key")
);

-- CreateTable
CREATE TABLE "installation_secret" (
    "name" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "installation_secret_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "requirement_technology_technology_slug_idx" ON "requirement_technology"("technology_slug");

-- CreateIndex
CREATE INDEX "role_language_technology_slug_idx" ON "role_language"("technology_slug");

-- CreateIndex
CREATE INDEX "role_responsibility_technology_technology_slug_idx" ON "role_responsibility_technology"("technology_slug");

-- CreateIndex
CREATE INDEX "role_key_skill_technology_slug_idx" ON "role_key_skill"("technology_slug");

-- CreateIndex
CREATE UNIQUE INDEX "team_id_key" ON "team"("id");

-- CreateIndex
CREATE INDEX "team_organisation_slug_idx" ON "team"("organisation_slug");

-- CreateIndex
CREATE INDEX "focus_area_technology_technology_slug_idx" ON "focus_area_technology"("technology_slug");

-- CreateIndex
CREATE INDEX "team_technology_technology_slug_idx" ON "team_technology"("technology_slug");

-- CreateIndex
CREATE INDEX "signal_technology_technology_slug_idx" ON "signal_technology"("technology_slug");

-- CreateIndex
CREATE INDEX "team_interest_interest_slug_idx" ON "team_interest"("interest_slug");

-- CreateIndex
CREATE UNIQUE INDEX "technology_id_key" ON "technology"("id");

-- CreateIndex
CREATE INDEX "technology_kind_idx" ON "technology"("kind");

-- CreateIndex
CREATE INDEX "technology_alias_alias_idx" ON "technology_alias"("alias");

-- CreateIndex
CREATE INDEX "technology_member_member_idx" ON "technology_member"("member");

-- CreateIndex
CREATE INDEX "homograph_bare_form_idx" ON "homograph_bare"("form");

-- CreateIndex
CREATE INDEX "technology_parent_parent_slug_idx" ON "technology_parent"("parent_slug");

-- CreateIndex
CREATE INDEX "technology_relation_related_slug_idx" ON "technology_relation"("related_slug");

-- CreateIndex
CREATE INDEX "technology_evidence_team_slug_idx" ON "technology_evidence"("team_slug");

-- CreateIndex
CREATE INDEX "contested_form_owner_slug_idx" ON "contested_form"("owner_slug");

-- CreateIndex
CREATE INDEX "contested_claim_technology_slug_idx" ON "contested_claim"("technology_slug");

-- CreateIndex
CREATE INDEX "title_form_form_idx" ON "title_form"("form");

-- CreateIndex
CREATE INDEX "title_evidence_team_slug_idx" ON "title_evidence"("team_slug");

-- CreateIndex
CREATE INDEX "interest_technology_technology_slug_idx" ON "interest_technology"("technology_slug");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_secret_sha256_key" ON "api_key"("secret_sha256");

-- CreateIndex
CREATE INDEX "api_key_created_at_id_idx" ON "api_key"("created_at", "id");

-- CreateIndex
CREATE INDEX "idempotency_created_at_idx" ON "idempotency"("created_at");

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "organisation"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "role"("organisation_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_technology" ADD CONSTRAINT "requirement_technology_organisation_slug_requirement_id_fkey" FOREIGN KEY ("organisation_slug", "requirement_id") REFERENCES "requirement"("organisation_slug", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_technology" ADD CONSTRAINT "requirement_technology_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_language" ADD CONSTRAINT "role_language_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "role"("organisation_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_language" ADD CONSTRAINT "role_language_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_responsibility" ADD CONSTRAINT "role_responsibility_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "role"("organisation_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_responsibility_technology" ADD CONSTRAINT "role_responsibility_technology_organisation_slug_responsib_fkey" FOREIGN KEY ("organisation_slug", "responsibility_id") REFERENCES "role_responsibility"("organisation_slug", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_responsibility_technology" ADD CONSTRAINT "role_responsibility_technology_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_key_skill" ADD CONSTRAINT "role_key_skill_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "role"("organisation_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_key_skill" ADD CONSTRAINT "role_key_skill_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_pay" ADD CONSTRAINT "role_pay_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "role"("organisation_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_benefits" ADD CONSTRAINT "role_benefits_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "role"("organisation_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "organisation"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hybrid_rule" ADD CONSTRAINT "hybrid_rule_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "organisation"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hybrid_variation" ADD CONSTRAINT "hybrid_variation_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "hybrid_rule"("organisation_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hybrid_variation" ADD CONSTRAINT "hybrid_variation_organisation_slug_office_slug_fkey" FOREIGN KEY ("organisation_slug", "office_slug") REFERENCES "office"("organisation_slug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organisation_slug_fkey" FOREIGN KEY ("organisation_slug") REFERENCES "organisation"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_alias" ADD CONSTRAINT "team_alias_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "focus_area" ADD CONSTRAINT "focus_area_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "focus_area_technology" ADD CONSTRAINT "focus_area_technology_team_slug_focus_area_slug_fkey" FOREIGN KEY ("team_slug", "focus_area_slug") REFERENCES "focus_area"("team_slug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "focus_area_technology" ADD CONSTRAINT "focus_area_technology_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_technology" ADD CONSTRAINT "team_technology_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_technology" ADD CONSTRAINT "team_technology_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_technology" ADD CONSTRAINT "team_technology_team_slug_focus_area_slug_fkey" FOREIGN KEY ("team_slug", "focus_area_slug") REFERENCES "focus_area"("team_slug", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team_responsibility" ADD CONSTRAINT "team_responsibility_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_signal" ADD CONSTRAINT "team_signal_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_cue" ADD CONSTRAINT "signal_cue_team_slug_signal_slug_fkey" FOREIGN KEY ("team_slug", "signal_slug") REFERENCES "team_signal"("team_slug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_technology" ADD CONSTRAINT "signal_technology_team_slug_signal_slug_fkey" FOREIGN KEY ("team_slug", "signal_slug") REFERENCES "team_signal"("team_slug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_technology" ADD CONSTRAINT "signal_technology_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_contrast" ADD CONSTRAINT "team_contrast_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_contrast" ADD CONSTRAINT "team_contrast_against_slug_fkey" FOREIGN KEY ("against_slug") REFERENCES "team"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_interest" ADD CONSTRAINT "team_interest_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_interest" ADD CONSTRAINT "team_interest_interest_slug_fkey" FOREIGN KEY ("interest_slug") REFERENCES "interest"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_alias" ADD CONSTRAINT "technology_alias_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_member" ADD CONSTRAINT "technology_member_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homograph_rule" ADD CONSTRAINT "homograph_rule_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homograph_bare" ADD CONSTRAINT "homograph_bare_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "homograph_rule"("technology_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_parent" ADD CONSTRAINT "technology_parent_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_parent" ADD CONSTRAINT "technology_parent_parent_slug_fkey" FOREIGN KEY ("parent_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_relation" ADD CONSTRAINT "technology_relation_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_relation" ADD CONSTRAINT "technology_relation_related_slug_fkey" FOREIGN KEY ("related_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_evidence" ADD CONSTRAINT "technology_evidence_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_evidence" ADD CONSTRAINT "technology_evidence_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contested_form" ADD CONSTRAINT "contested_form_owner_slug_fkey" FOREIGN KEY ("owner_slug") REFERENCES "technology"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contested_claim" ADD CONSTRAINT "contested_claim_form_fkey" FOREIGN KEY ("form") REFERENCES "contested_form"("form") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contested_claim" ADD CONSTRAINT "contested_claim_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_form" ADD CONSTRAINT "title_form_title_slug_fkey" FOREIGN KEY ("title_slug") REFERENCES "title"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_evidence" ADD CONSTRAINT "title_evidence_title_slug_fkey" FOREIGN KEY ("title_slug") REFERENCES "title"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_evidence" ADD CONSTRAINT "title_evidence_team_slug_fkey" FOREIGN KEY ("team_slug") REFERENCES "team"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_technology" ADD CONSTRAINT "interest_technology_interest_slug_fkey" FOREIGN KEY ("interest_slug") REFERENCES "interest"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_technology" ADD CONSTRAINT "interest_technology_technology_slug_fkey" FOREIGN KEY ("technology_slug") REFERENCES "technology"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue_pointer" ADD CONSTRAINT "catalogue_pointer_catalogue_id_fkey" FOREIGN KEY ("catalogue_id") REFERENCES "catalogue_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What Prisma's language has no words for.

-- Bounds: a number outside of them is a mistake of whoever writes, not a fact.
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "team" ADD CONSTRAINT "team_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "team" ADD CONSTRAINT "team_seats_range" CHECK ("seats" >= 0);
ALTER TABLE "team" ADD CONSTRAINT "team_version_range" CHECK ("version" >= 1);
ALTER TABLE "technology" ADD CONSTRAINT "technology_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "technology" ADD CONSTRAINT "technology_version_range" CHECK ("version" >= 1);
ALTER TABLE "team_signal" ADD CONSTRAINT "team_signal_strength_range" CHECK ("strength" BETWEEN 0 AND 1);
ALTER TABLE "team_interest" ADD CONSTRAINT "team_interest_weight_range" CHECK ("weight" BETWEEN 0 AND 1);
ALTER TABLE "team_contrast" ADD CONSTRAINT "team_contrast_other" CHECK ("against_slug" <> "team_slug");
ALTER TABLE "technology_evidence" ADD CONSTRAINT "technology_evidence_strength_range" CHECK ("strength" BETWEEN 0 AND 1);
ALTER TABLE "technology_parent" ADD CONSTRAINT "technology_parent_other" CHECK ("parent_slug" <> "technology_slug");
ALTER TABLE "technology_relation" ADD CONSTRAINT "technology_relation_other" CHECK ("related_slug" <> "technology_slug");
ALTER TABLE "technology_relation" ADD CONSTRAINT "technology_relation_strength_range" CHECK ("strength" BETWEEN 0 AND 1);
ALTER TABLE "technology_relation" ADD CONSTRAINT "technology_relation_type_known" CHECK ("type" IN (
    'successor-of', 'fork-of', 'built-on', 'managed-form-of', 'applies', 'compatible-with', 'alternative-to', 'used-with'
));
ALTER TABLE "title_evidence" ADD CONSTRAINT "title_evidence_strength_range" CHECK ("strength" BETWEEN 0 AND 1);
ALTER TABLE "office" ADD CONSTRAINT "office_position_on_earth" CHECK ("lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180);
ALTER TABLE "hybrid_rule" ADD CONSTRAINT "hybrid_rule_ranges" CHECK (
    "threshold_km" >= 0 AND "threshold_miles" >= 0 AND "uncertain_km" >= 0 AND "office_presence_min_percent" BETWEEN 0 AND 100
);
ALTER TABLE "hybrid_variation" ADD CONSTRAINT "hybrid_variation_percent_range" CHECK ("presence_percent" BETWEEN 0 AND 100);
ALTER TABLE "role" ADD CONSTRAINT "role_years_range" CHECK ("years_minimum" >= 0);
ALTER TABLE "role_pay" ADD CONSTRAINT "role_pay_range" CHECK (0 <= "base_min" AND "base_min" <= "base_max");
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_secret_hashed" CHECK ("secret_sha256" ~ '^[0-9a-f]{64}$');

-- A version of the catalogue is written once. Receipts are replayed against it.
ALTER TABLE "catalogue_version" ADD CONSTRAINT "catalogue_version_id_form" CHECK ("id" ~ '^cat_[0-9a-f]{40}$');

CREATE FUNCTION "refuse_change_of_catalogue_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A catalogue version is never changed or deleted.' USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER "catalogue_version_immutable" BEFORE UPDATE OR DELETE ON "catalogue_version"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_catalogue_version"();
CREATE TRIGGER "catalogue_version_kept" BEFORE TRUNCATE ON "catalogue_version"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_catalogue_version"();

-- The pointer has one row from the first moment on, so that even the first writers can lock it.
ALTER TABLE "catalogue_pointer" ADD CONSTRAINT "catalogue_pointer_single" CHECK ("only");
INSERT INTO "catalogue_pointer" ("only") VALUES (true);
