package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording.Secrets;
import java.util.List;

/** What may be secret has been looked at by a person, whose confirmation is kept. */
final class SecretRule implements TextRule {

  @Override
  public String id() {
    return "文字-涉密";
  }

  @Override
  public String formula() {
    return "可能涉密的文字经过保密审查";
  }

  @Override
  public boolean readsNames() {
    return true;
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    Secrets secrets = pack.wording().secrets();
    List<Hit> hits = Hit.all(words, secrets.words());
    if (hits.isEmpty()) {
      return List.of();
    }
    String message = "有可能涉密的词" + Hit.list(hits) + "：" + Hit.where(hits);
    List<String> confirmation = statement.data().words(secrets.confirmation());
    return List.of(
        confirmation.isEmpty()
            ? Finding.warning(
                id(),
                words.place(),
                message,
                "由保密人员审查；可以公开的，在“" + secrets.confirmation() + "”写明谁在哪天审查过，不可以的删掉。")
            : Finding.note(id(), words.place(), message + "；已确认：" + String.join("", confirmation)));
  }
}
