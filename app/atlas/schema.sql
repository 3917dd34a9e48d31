-- The tables of atlas.sqlite, which the build makes from data/ and the application opens read-only.
--
-- application_id 0x49435341 ("ICSA") and user_version (the format) are in the header of the file. The file carries a
-- BLAKE2b-256 of itself: see content_hash in the table meta, and ContentHash.h for the rule, which is the same in every
-- format, so that a damaged file is told from one made for another version of the application.
--
-- Conventions. Ids are dense and begin at 0: id order is the order of the application's own vectors. Blobs are arrays of
-- little-endian numbers with one element for each LSOA, or for each area of a level, in order of id. Metres are on the
-- British National Grid. NULL and NaN mean "not recorded", never zero. basis is one of the words of domain/Basis.h.
-- Dates are ISO 8601.

-- format: as user_version. content_hash: "ics-content-hash:" and 64 hexadecimal digits, patched in after everything else.
-- attribution: the text that every export must carry.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Where the facts come from; every other table points here.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT NOT NULL,
    licence TEXT NOT NULL,
    note TEXT NOT NULL
);

-- A dated state of the map. valid_to is empty for the one in force.
CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (key)
);

-- Kinds of area. nested = 1: the chain country, region, system, place, neighbourhood by rank; 0: a geography beside it.
CREATE TABLE level (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL,
    nested INTEGER NOT NULL CHECK (nested IN (0, 1)),
    basis TEXT NOT NULL
);

-- Sorted by edition, level, name, code. parent: the area of the next nested level up (the country for levels beside the
-- chain). successors: codes of the areas of this level that followed, largest first, separated by spaces. flags: keys of
-- cautions, separated by spaces. square_metres: the sum of the LSOAs of the mesh, to the mean high water mark.
CREATE TABLE area (
    id INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL REFERENCES edition (id),
    level INTEGER NOT NULL REFERENCES level (id),
    code TEXT NOT NULL,
    parent INTEGER REFERENCES area (id),
    ons_code TEXT NOT NULL,
    ods_code TEXT NOT NULL,
    name TEXT NOT NULL,
    official_name TEXT NOT NULL,
    basis TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (key),
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    successors TEXT NOT NULL,
    flags TEXT NOT NULL,
    note TEXT NOT NULL,
    square_metres REAL NOT NULL,
    UNIQUE (edition, level, code)
);

-- Middle layer Super Output Areas, kept for the names of localities (House of Commons Library).
CREATE TABLE msoa (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);

-- The smallest areas of the atlas, by code. x, y: a point to label and to measure from, metres.
CREATE TABLE lsoa (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    msoa INTEGER NOT NULL REFERENCES msoa (id),
    x INTEGER NOT NULL,
    y INTEGER NOT NULL
);

-- Which area of a level each LSOA is in: uint16 for each LSOA, the area's place among those of its level and edition in
-- order of id; 65535 where the level does not cover the LSOA. first_area and areas: the ids that the level takes up.
CREATE TABLE level_table (
    edition INTEGER NOT NULL REFERENCES edition (id),
    level INTEGER NOT NULL REFERENCES level (id),
    first_area INTEGER NOT NULL,
    areas INTEGER NOT NULL,
    area_of_lsoa BLOB NOT NULL,
    PRIMARY KEY (edition, level)
) WITHOUT ROWID;

-- The borders of the LSOAs with the level-of-detail byte of every vertex, in the format of mesh/MeshBlob.h.
CREATE TABLE mesh (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    lsoas INTEGER NOT NULL,
    content BLOB NOT NULL
);

-- Closed rings of the countries next to England, for drawing only. rings: int32 number of rings; for each an int32 number
-- of points and then int32 pairs x, y in decimetres.
CREATE TABLE neighbour (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    rings BLOB NOT NULL
);

-- What was counted for each LSOA: float32, or float64 where a float32 would not hold the figure exactly; compressed by
-- qCompress() (the length of what comes out tells which). Indicators of any set of LSOAs are computed from these.
CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    of_lsoa BLOB NOT NULL
);

-- A measure known for an area directly, which takes the place of the sum over its LSOAs.
CREATE TABLE area_measure (
    area INTEGER NOT NULL REFERENCES area (id),
    measure TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (area, measure)
) WITHOUT ROWID;

-- What a map can show: scale × sum of numerator / sum of denominator. of_lsoa: float32 for each LSOA.
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    topic TEXT NOT NULL,
    unit TEXT NOT NULL,
    denominator_name TEXT NOT NULL,
    direction TEXT NOT NULL,
    aggregation TEXT NOT NULL,
    numerator TEXT NOT NULL REFERENCES measure (key),
    denominator TEXT REFERENCES measure (key),
    scale REAL NOT NULL,
    decimals INTEGER NOT NULL,
    is_count INTEGER NOT NULL CHECK (is_count IN (0, 1)),
    basis TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (key),
    date TEXT NOT NULL,
    note TEXT NOT NULL,
    series TEXT NOT NULL, -- key that the years of one indicator share; empty: none
    year INTEGER NOT NULL CHECK ((year > 0) = (series <> '')),
    of_lsoa BLOB NOT NULL -- float32 for each LSOA; empty: recorded for whole areas only
);

-- float64 for each area of the level, in order of id.
CREATE TABLE indicator_value (
    edition INTEGER NOT NULL,
    level INTEGER NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    of_area BLOB NOT NULL,
    PRIMARY KEY (edition, level, indicator),
    FOREIGN KEY (edition, level) REFERENCES level_table (edition, level)
) WITHOUT ROWID;

-- Upper-tier and unitary councils; kind in the words of the source.
CREATE TABLE council (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    region TEXT NOT NULL
) WITHOUT ROWID;

-- Primary care networks as bodies; their modelled catchments are the areas of level neighbourhood.
CREATE TABLE pcn (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    postcode TEXT NOT NULL,
    x INTEGER,
    y INTEGER,
    practices INTEGER,
    registered_patients REAL
) WITHOUT ROWID;

-- GP practices by code. lsoa, x, y: of the premises, by their postcode.
CREATE TABLE practice (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    postcode TEXT NOT NULL,
    pcn TEXT REFERENCES pcn (code),
    system_2026 TEXT NOT NULL,
    system_2023 TEXT NOT NULL,
    registered_patients REAL,
    lsoa INTEGER REFERENCES lsoa (id),
    x INTEGER,
    y INTEGER
);

-- NHS trusts by code; system: the one ICB recorded for it; lsoa, x, y: of its headquarters.
CREATE TABLE trust (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    type TEXT NOT NULL,
    type_basis TEXT NOT NULL,
    type_note TEXT NOT NULL,
    system TEXT NOT NULL,
    postcode TEXT NOT NULL,
    lsoa INTEGER REFERENCES lsoa (id),
    x INTEGER,
    y INTEGER,
    open_date TEXT NOT NULL
);

CREATE TABLE hospital (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    lsoa INTEGER REFERENCES lsoa (id),
    x INTEGER,
    y INTEGER
);

-- The composition of an Integrated Care Board (icb) or Partnership (icp), one line a seat or kind of seat.
CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    board TEXT NOT NULL CHECK (board IN ('icb', 'icp')),
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    role TEXT NOT NULL,
    minimum INTEGER NOT NULL,
    per_council INTEGER NOT NULL CHECK (per_council IN (0, 1)),
    basis TEXT NOT NULL,
    authority TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source (key),
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
);

-- Which system followed which on a change of edition, by ODS code.
CREATE TABLE succession (
    id INTEGER PRIMARY KEY,
    predecessor TEXT NOT NULL,
    successor TEXT NOT NULL,
    date TEXT NOT NULL,
    type TEXT NOT NULL
);

-- Things that can be found by name or code: one row a thing, in order of importance (kind of thing, then people), so that
-- the first rows that match are the best. kind: area, trust, hospital, practice, former, locality (an MSOA), lsoa.
-- context: a few words to tell namesakes apart (for an LSOA, look up the name of its MSOA). folded: the name without case,
-- accents and punctuation; empty for the kinds that are not looked up by the whole of their name (locality, lsoa).
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    level INTEGER REFERENCES level (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    context TEXT NOT NULL,
    folded TEXT NOT NULL,
    people REAL NOT NULL,
    lsoa INTEGER REFERENCES lsoa (id)
);
CREATE INDEX search_entry_folded ON search_entry (folded) WHERE folded <> '';

-- The areas an entry stands for: one for each edition in which it exists (for a former body, that of its successor).
CREATE TABLE search_area (
    entry INTEGER NOT NULL REFERENCES search_entry (id),
    edition INTEGER NOT NULL REFERENCES edition (id),
    area INTEGER NOT NULL REFERENCES area (id),
    PRIMARY KEY (entry, edition)
) WITHOUT ROWID;

-- Every code (upper case) by which an entry is known.
CREATE TABLE search_code (
    code TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES search_entry (id),
    PRIMARY KEY (code, entry)
) WITHOUT ROWID;

-- Prefix search over the folded words of names (name) and of everything else an entry may be asked for by (other):
-- former and official names, context, address. rowid is search_entry.id.
CREATE VIRTUAL TABLE search_text USING fts5 (
    name, other,
    content = '', columnsize = 0, detail = 'column', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);

-- Postcodes, one row a sector. sector: Postcode::sectorKey(), which keeps the order of the text. entries: every unit
-- postcode of the sector with its status, LSOA or country, and position, in the format of PostcodeBlob.h.
CREATE TABLE postcode_sector (
    sector INTEGER PRIMARY KEY,
    entries BLOB NOT NULL
);
