package gongkai.pack;

import gongkai.model.FactKey;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the checks of the texts go by ({@code 文字.yaml}).
 *
 * @param unseen ends of paths of texts that are not looked at
 * @param placeholders what stands where something is still to be written
 * @param years which years may be named
 * @param repeatable words that may be written twice in a row
 * @param leads end of a path to the words that the form prints before that text
 * @param beginnings end of a path to the words with which that text may begin
 * @param pairing where income and spending by 科目 stand
 * @param foreign 口径 to the words by which the other 口径 calls itself
 * @param secrets words of matters that may be secret
 * @param carryOver reasons that need a 结转
 * @param nothing texts that say there is nothing
 * @param units figures in which 元 and 万元 may be confused
 * @param totalSize how great the report's total may be
 * @param shareSums shares that make up a whole
 * @param directions words of reasons that say which way a figure went
 * @param others names of other units
 * @param misplaced purposes that belong to another 类
 * @param emptyAnswers whole texts that say nothing
 * @param refused texts that are no answer to what is asked
 * @param entries what the entries of the self-evaluated projects are to be
 * @param projects the texts of the self-evaluated projects
 */
public record Wording(
    List<String> unseen,
    Placeholders placeholders,
    Years years,
    List<String> repeatable,
    Map<String, List<String>> leads,
    Map<String, List<String>> beginnings,
    Pairing pairing,
    Map<String, List<String>> foreign,
    Secrets secrets,
    CarryOver carryOver,
    Nothing nothing,
    Units units,
    TotalSize totalSize,
    List<ShareSum> shareSums,
    Directions directions,
    Others others,
    Misplaced misplaced,
    List<String> emptyAnswers,
    List<Refused> refused,
    ProjectEntries entries,
    ProjectTexts projects) {

  public Wording {
    unseen = List.copyOf(unseen);
    repeatable = List.copyOf(repeatable);
    leads = Collections.unmodifiableMap(new LinkedHashMap<>(leads));
    beginnings = Collections.unmodifiableMap(new LinkedHashMap<>(beginnings));
    foreign = Collections.unmodifiableMap(new LinkedHashMap<>(foreign));
    shareSums = List.copyOf(shareSums);
    emptyAnswers = List.copyOf(emptyAnswers);
    refused = List.copyOf(refused);
  }

  /**
   * Income and spending of a 科目.
   *
   * @param income cell of the total, {@code 收入表/合计/1}; the 科目 stand in the same column
   * @param spending cell of the total of the spending
   * @param openings cells or entries of what may be spent besides the income, of the whole report
   * @param classDigits digits of the 类 at the beginning of a code
   */
  public record Pairing(String income, String spending, List<String> openings, int classDigits) {

    public Pairing {
      openings = List.copyOf(openings);
    }
  }

  /**
   * What stands where something is still to be written.
   *
   * @param words by which it is recognised
   * @param exceptions longer words in which they mean something else
   */
  public record Placeholders(List<String> words, List<String> exceptions) {

    public Placeholders {
      words = List.copyOf(words);
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * Which years may be named besides this one and the last.
   *
   * @param unseen ends of paths of texts that may name any
   * @param editions words that make a year the edition of a document
   * @param present words that follow this year only
   * @param past ends of paths of texts in which they may follow last year
   * @param plans ends of paths of texts that may name years to come
   * @param ahead how many of them
   */
  public record Years(
      List<String> unseen,
      List<String> editions,
      List<String> present,
      List<String> past,
      List<String> plans,
      int ahead) {

    public Years {
      unseen = List.copyOf(unseen);
      editions = List.copyOf(editions);
      present = List.copyOf(present);
      past = List.copyOf(past);
      plans = List.copyOf(plans);
    }
  }

  /**
   * Matters that may be secret.
   *
   * @param words by which they are recognised
   * @param confirmation the entry by which the user confirms that they may be published
   */
  public record Secrets(List<String> words, FactKey confirmation) {

    public Secrets {
      words = List.copyOf(words);
    }
  }

  /**
   * Reasons that speak of 结转.
   *
   * @param words by which they do
   * @param texts ends of paths of the reasons
   * @param figures of which one must not be zero then
   */
  public record CarryOver(List<String> words, List<String> texts, List<String> figures) {

    public CarryOver {
      words = List.copyOf(words);
      texts = List.copyOf(texts);
      figures = List.copyOf(figures);
    }
  }

  /**
   * Texts that say there is nothing, and the figures that must agree.
   *
   * @param words with which such a text begins
   * @param openings what may stand before these words
   * @param exceptions words that begin alike but say something else
   * @param denials words of which one stands in any text that denies something
   * @param purposes which name what was paid for, so that no amount means no purpose
   * @param reasons which say nothing only if they name what there is none of
   */
  public record Nothing(
      List<String> words,
      List<String> openings,
      List<String> exceptions,
      List<String> denials,
      List<Pair> purposes,
      List<Pair> reasons) {

    public Nothing {
      words = List.copyOf(words);
      openings = List.copyOf(openings);
      exceptions = List.copyOf(exceptions);
      denials = List.copyOf(denials);
      purposes = List.copyOf(purposes);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A text and the figure it belongs to.
   *
   * @param group name of a group over which it is repeated; empty: once
   * @param text path of the text; {@code <项>} stands for a member of the group
   * @param figure name of the figure
   * @param names what the figure is called in texts
   */
  public record Pair(String group, String text, String figure, List<String> names) {

    public Pair {
      names = List.copyOf(names);
    }
  }

  /**
   * Changes and shares whose two figures should be of one size.
   *
   * @param figures names of figures
   * @param groups name of a group to names of its figures
   */
  public record Units(List<String> figures, Map<String, List<String>> groups) {

    public Units {
      figures = List.copyOf(figures);
      groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }
  }

  /**
   * How great the report's total may be.
   *
   * @param figure name of the total
   * @param least in 元
   * @param most in 元
   */
  public record TotalSize(String figure, BigDecimal least, BigDecimal most) {}

  /**
   * Shares that make up a whole.
   *
   * @param id stable id of the check
   * @param formula in Chinese
   * @param shares which they are
   */
  public record ShareSum(String id, String formula, Units shares) {}

  /**
   * Words of reasons that say which way a figure went.
   *
   * @param up words of a rise
   * @param down words of a fall
   * @param dropped words taken out before looking
   * @param exceptions words that make a text speak of another year
   */
  public record Directions(
      List<String> up, List<String> down, List<String> dropped, List<String> exceptions) {

    public Directions {
      up = List.copyOf(up);
      down = List.copyOf(down);
      dropped = List.copyOf(dropped);
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * How names of other units are recognised.
   *
   * @param unseen ends of paths of texts that may name any
   * @param places last characters of names of places, by level
   * @param general characters before these that make no name of a place
   * @param ends last words of names of units
   * @param selves how a unit calls itself, to the words of which its name must hold one
   */
  public record Others(
      List<String> unseen,
      List<String> places,
      List<String> general,
      List<String> ends,
      Map<String, List<String>> selves) {

    public Others {
      unseen = List.copyOf(unseen);
      places = List.copyOf(places);
      general = List.copyOf(general);
      ends = List.copyOf(ends);
      selves = Collections.unmodifiableMap(new LinkedHashMap<>(selves));
    }
  }

  /**
   * Purposes that belong to another 类.
   *
   * @param text path of the purposes
   * @param words 类 to the words that do not belong there
   */
  public record Misplaced(String text, Map<String, List<String>> words) {

    public Misplaced {
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
  }

  /**
   * Texts that are no answer to what is asked.
   *
   * @param text path of the text
   * @param words which are no answer
   * @param advice what to write instead
   */
  public record Refused(String text, List<String> words, String advice) {

    public Refused {
      words = List.copyOf(words);
    }
  }

  /**
   * The texts of the self-evaluated projects.
   *
   * @param copied from how many characters on a paragraph should not stand in two projects
   * @param alike ends of paths of texts that may
   * @param sayings how figures are said
   */
  public record ProjectTexts(int copied, List<String> alike, Sayings sayings) {

    public ProjectTexts {
      alike = List.copyOf(alike);
    }
  }

  /**
   * How texts of projects say figures: a word, links, the number.
   *
   * @param texts ends of paths of texts that are looked at
   * @param links words that may stand between
   * @param budget words for the budget
   * @param executed words for what was spent
   * @param rate words for 执行率
   * @param total words for 总分
   */
  public record Sayings(
      List<String> texts,
      List<String> links,
      List<String> budget,
      List<String> executed,
      List<String> rate,
      List<String> total) {

    public Sayings {
      texts = List.copyOf(texts);
      links = List.copyOf(links);
      budget = List.copyOf(budget);
      executed = List.copyOf(executed);
      rate = List.copyOf(rate);
      total = List.copyOf(total);
    }
  }

  /**
   * Whether this entry ends, or stands below something that ends, in one of these paths, in which
   * {@code *} stands for the number of an item.
   */
  public static boolean isAmong(List<String> ends, FactKey key) {
    String path = "/" + key.general() + "/";
    return ends.stream().anyMatch(end -> path.contains("/" + end + "/"));
  }

  /** The words that the form prints before this text. */
  public List<String> leads(FactKey key) {
    return longest(leads, key);
  }

  /** The words with which this text is to begin; any if there are none. */
  public List<String> beginnings(FactKey key) {
    return longest(beginnings, key);
  }

  private static List<String> longest(Map<String, List<String>> ends, FactKey key) {
    return ends.keySet().stream()
        .filter(end -> ("/" + key.path()).endsWith("/" + end))
        .max(Comparator.comparing(String::length))
        .map(ends::get)
        .orElse(List.of());
  }
}
