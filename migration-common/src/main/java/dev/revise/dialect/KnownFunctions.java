package dev.revise.dialect;

import dev.revise.schema.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The functions that SQL of unknown origin may call, in capitals: they compute a value from their
 * arguments, the row, the clock or chance, and neither read nor write anything else (PostgreSQL
 * manual, chapter 9; H2, Functions).
 *
 * <p>Left out on purpose: what reads or writes files ({@code FILE_WRITE}, {@code pg_read_file},
 * {@code lo_import}), what connects elsewhere ({@code LINK_SCHEMA}, {@code dblink}), what runs SQL
 * from a text ({@code query_to_xml}), what changes the session or a sequence ({@code set_config},
 * {@code nextval}), what waits ({@code pg_sleep}), and what fills the memory ({@code repeat}).
 */
record KnownFunctions(Set<String> names) {
  private static final String NUMBERS =
      """
      abs acos acosd acosh asin asind asinh atan atan2 atan2d atand atanh bitand bitnot bitor bitxor
      bit_count cbrt ceil ceiling cos cosd cosh cot cotd degrees div exp floor gcd greatest lcm least
      ln log log10 lshift mod pi pow power radians rand random round rshift scale sign sin sind sinh
      sqrt tan tand tanh trim_scale trunc truncate width_bucket
      """;
  private static final String TEXTS =
      """
      ascii bit_length btrim char_length character_length char chr concat concat_ws decode encode
      format hextoraw initcap instr lcase left length like_escape locate lower lpad ltrim
      md5 normalize octet_length overlay position quote_ident quote_literal quote_nullable rawtohex
      regexp_count regexp_instr regexp_like regexp_match regexp_matches regexp_replace
      regexp_split_to_array regexp_substr replace reverse right rpad rtrim sha224 sha256 sha384 sha512
      soundex split_part starts_with string_to_array strpos substr substring to_ascii to_char to_hex
      to_number translate trim ucase unistr upper similar_to_escape
      """;
  private static final String TIMES =
      """
      age clock_timestamp current_date current_time current_timestamp date date_add date_bin
      date_part date_subtract date_trunc dateadd datediff day_of_month day_of_week day_of_year
      dayname day extract formatdatetime hour isfinite justify_days justify_hours
      justify_interval localtime localtimestamp make_date make_interval make_time make_timestamp
      make_timestamptz minute month monthname now parsedatetime quarter second statement_timestamp
      timestampadd timestampdiff timezone to_date to_timestamp transaction_timestamp week year iso_week
      iso_year
      """;
  private static final String OTHERS =
      """
      array_append array_cat array_contains array_dims array_get array_length array_lower array_ndims
      array_position array_positions array_prepend array_remove array_replace array_to_string
      array_upper cardinality coalesce convert gen_random_uuid ifnull json_array
      json_array_length json_build_array json_build_object json_extract_path json_extract_path_text
      json_object json_typeof jsonb_array_length jsonb_build_array jsonb_build_object
      jsonb_extract_path jsonb_extract_path_text jsonb_typeof lower_inc lower_inf isempty num_nonnulls
      num_nulls nullif nvl nvl2 random_uuid row_to_json to_json to_jsonb trim_array upper_inc
      upper_inf uuidv4 uuidv7 cast daterange int4range int8range numrange tsrange tstzrange
      to_tsquery plainto_tsquery to_tsvector setweight
      """;
  private static final String OF_ROWS =
      """
      any_value array_agg avg bit_and bit_and_agg bit_or bit_or_agg bit_xor bool_and bool_or
      corr count covar_pop covar_samp cume_dist dense_rank every first_value generate_series grouping
      json_agg json_arrayagg json_object_agg json_objectagg jsonb_agg jsonb_array_elements
      jsonb_array_elements_text jsonb_each jsonb_each_text jsonb_object_agg jsonb_object_keys lag
      last_value lead listagg max median min mode nth_value ntile percent_rank percentile_cont
      percentile_disc range_agg rank regexp_split_to_table regr_avgx regr_avgy regr_count
      regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy row_number stddev stddev_pop
      stddev_samp string_agg string_to_table sum system_range unnest var_pop var_samp variance
      """;

  /** Of pg_sphere 1.5 (its manual, Functions). */
  private static final String PG_SPHERE =
      """
      area axes center circum dist lat length long meridian npoints radius scircle sbox
      sellipse sline smoc smoc_disc spath spoint spoint_dms spoint_hms spoly
      spoly_deg strans strans_zxz swap ne nw se sw
      """;

  private static final Map<String, Set<String>> OF_EXTENSIONS =
      Map.of("pg_sphere", words(PG_SPHERE));

  static final KnownFunctions BUILT_IN =
      new KnownFunctions(words(NUMBERS + TEXTS + TIMES + OTHERS + OF_ROWS));

  KnownFunctions {
    names = Set.copyOf(names);
  }

  /** With more, whatever the case of their letters. */
  KnownFunctions and(Collection<String> more) {
    Set<String> all = new TreeSet<>(names);
    more.forEach(name -> all.add(name.toUpperCase(Locale.ROOT)));
    return new KnownFunctions(all);
  }

  /** With those that an extension brings, where we know it. */
  KnownFunctions ofExtension(String extension) {
    return and(OF_EXTENSIONS.getOrDefault(extension, Set.of()));
  }

  boolean has(String function) {
    return names.contains(function.toUpperCase(Locale.ROOT));
  }

  String hint(String function) {
    return Nearest.hint(function.toUpperCase(Locale.ROOT), names);
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Stream.of(text.strip().split("\\s+")).forEach(word -> words.add(word.toUpperCase(Locale.ROOT)));
    return words;
  }
}
