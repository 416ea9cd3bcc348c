package gongkai;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Which package may use which: the architecture as two tables. */
class ArchitectureTest {

  private static final String ROOT = "gongkai";
  private static final JavaClasses OURS =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  /** Package to the other packages of ours that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("finding", Set.of()),
          entry("document", Set.of()),
          entry("font", Set.of()),
          entry("model", Set.of("finding")),
          entry("pack", Set.of("model", "document", "finding")),
          entry("sheet", Set.of("finding")),
          entry("read", Set.of("pack", "model", "finding")),
          entry("appraisal", Set.of("pack", "model", "finding")),
          entry("derive", Set.of("appraisal", "pack", "model", "finding")),
          entry("rollup", Set.of("sheet", "derive", "pack", "model", "finding")),
          entry("check", Set.of("rollup", "derive", "appraisal", "pack", "model", "finding")),
          entry("intake", Set.of("sheet", "derive", "pack", "model", "finding")),
          entry("page", Set.of()),
          entry("json", Set.of()),
          entry("verdict", Set.of("page", "json", "check", "finding")),
          entry("write", Set.of("json", "pack", "model")),
          entry("compose", Set.of("derive", "appraisal", "document", "pack", "model", "finding")),
          entry("explain", Set.of("derive", "appraisal", "pack", "model", "finding")),
          entry("layout", Set.of("document", "font")),
          entry("annex", Set.of("document", "model", "finding")),
          entry("office", Set.of("document")),
          entry(
              "fillin",
              Set.of("sheet", "read", "derive", "office", "pack", "model", "document", "finding")),
          entry("render", Set.of("document", "layout", "font", "office")),
          entry(
              "app",
              Set.of(
                  "annex",
                  "sheet",
                  "intake",
                  "fillin",
                  "read",
                  "derive",
                  "rollup",
                  "check",
                  "verdict",
                  "write",
                  "compose",
                  "explain",
                  "layout",
                  "render",
                  "font",
                  "pack",
                  "model",
                  "document",
                  "finding")),
          entry("batch", Set.of("app", "sheet", "derive", "pack", "model", "finding")),
          entry(
              "overview",
              Set.of(
                  "batch",
                  "app",
                  "page",
                  "json",
                  "derive",
                  "office",
                  "pack",
                  "document",
                  "finding")),
          entry("site", Set.of("page", "json", "batch", "app", "finding")),
          entry("cli", Set.of("overview", "site", "batch", "app", "check", "finding", "pack")));

  /** Library to the only packages of ours that may use it. */
  private static final Map<String, Set<String>> ONLY_IN =
      Map.ofEntries(
          entry("com.lowagie..", Set.of("render.pdf")),
          entry("org.apache.pdfbox..", Set.of("annex")),
          entry("org.apache.fontbox..", Set.of("annex")),
          entry("org.apache.poi..", Set.of("sheet")),
          entry("org.apache.commons.csv..", Set.of("sheet")),
          entry("org.openxmlformats..", Set.of("office")),
          entry("freemarker..", Set.of("compose", "page")),
          entry(
              "com.fasterxml.jackson..",
              Set.of("read", "pack", "json", "verdict", "write", "batch", "overview", "site")),
          entry("org.yaml.snakeyaml..", Set.of("read")),
          entry("picocli..", Set.of("cli")),
          entry("me.tongfei..", Set.of("cli")));

  @Test
  void each_package_uses_only_what_the_table_allows() {
    MAY_USE.forEach(
        (from, allowed) -> {
          String[] known =
              Stream.concat(Stream.of(from), allowed.stream())
                  .map(name -> ROOT + "." + name + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + from + "..")
              .should(
                  dependOnClassesThat(
                      resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(known)))))
              .allowEmptyShould(true)
              .check(OURS);
        });
  }

  @Test
  void every_package_is_in_the_table() {
    Set<String> found =
        OURS.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.split("\\.")[1])
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(MAY_USE.keySet());
  }

  /** The page tells of each package what the table here says. */
  @Test
  void the_page_about_the_architecture_says_the_same() throws IOException {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
      String[] cells = line.split("\\|");
      if (cells.length == 4 && cells[1].matches(" `[a-z]+` ")) {
        Set<String> named = names(cells[3]);
        String name = names(cells[1]).iterator().next();
        told.put(name, cells[3].contains("全部") ? allBut(name, named) : named);
      }
    }
    assertThat(new TreeMap<>(told)).isEqualTo(new TreeMap<>(MAY_USE));
  }

  private static Set<String> names(String cell) {
    return Pattern.compile("`([a-z]+)`")
        .matcher(cell)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> allBut(String name, Set<String> others) {
    return MAY_USE.keySet().stream()
        .filter(each -> !each.equals(name) && !others.contains(each))
        .collect(Collectors.toSet());
  }

  @Test
  void each_library_stays_in_its_corner() {
    ONLY_IN.forEach(
        (library, homes) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    homes.stream().map(home -> ROOT + "." + home + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS));
  }

  @Test
  void renderers_do_not_know_each_other() {
    slices().matching(ROOT + ".render.(*)..").should().notDependOnEachOther().check(OURS);
  }

  @Test
  void no_static_can_change_and_only_the_command_line_prints() {
    fields().that().areStatic().should().beFinal().check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(OURS);
  }

  /** {@code Map.copyOf} and the like have another order in every run of the program. */
  @Test
  void no_copy_forgets_its_order() {
    noClasses()
        .should()
        .callMethod(Map.class, "copyOf", Map.class)
        .orShould()
        .callMethod(Set.class, "copyOf", Collection.class)
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableSet")
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableMap", Function.class, Function.class)
        .check(OURS);
  }

  @Test
  void money_is_never_a_floating_point_number() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Arrays.stream(new String[] {"model", "read", "derive", "check", "compose"})
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Double")
        .check(OURS);
  }

  @Test
  void every_test_stands_where_the_build_looks_for_it() {
    JavaClasses tests =
        new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages(ROOT);
    methods()
        .that()
        .areAnnotatedWith(Test.class)
        .or()
        .areAnnotatedWith(ParameterizedTest.class)
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Test")
        .check(tests);
  }
}
