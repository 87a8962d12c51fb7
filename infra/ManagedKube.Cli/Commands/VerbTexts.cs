using ManagedKube.Cli.Operations;

namespace ManagedKube.Cli.Commands;

/// <summary>What the help says about verbs.</summary>
internal static class VerbTexts
{
    public static readonly IReadOnlyDictionary<string, string[]> Examples = new Dictionary<string, string[]>
    {
        [ExampleHelp.RootName] = ["mk up ctodev", "mk preview ctodev --expect-no-changes", "mk drift --all --json", "mk outputs ctodev kubernetesUrl"],
        ["preview"] = ["mk preview ctodev", "mk preview ctodev --save-plan plan.json", "mk preview --all --json", "mk preview ctodev --expect-no-changes"],
        ["up"] = ["mk up ctodev", "mk up ctodev --yes --message 'larger workers'", "mk up ctodev --refresh --wait-lock 10m", "mk up ctodev --plan plan.json", "mk up ctodev --target '**::ctodev-wrk-01'"],
        ["refresh"] = ["mk refresh ctodev --yes", "mk refresh ctodev --preview-only"],
        ["destroy"] = ["mk destroy ctodev", "mk destroy ctodev --yes --remove", "mk destroy ctodev --exclude-protected"],
        ["drift"] = ["mk drift ctodev", "mk drift --all --json"],
        ["upgrade"] = ["mk upgrade ctodev --dry-run", "mk upgrade ctodev --talos 1.14.6 --kubernetes 1.37.1", "mk upgrade ctodev"],
        ["replace-node"] =
        [
            "mk replace-node ctopr ctopr-wrk-02", "mk replace-node ctopr ctopr-cp-01 --reason 'broken beyond repair, order 4711'",
            "mk replace-node ctopr ctopr-ceph-01 --carrier ctopr-ceph-01 --reason 'order 4712' --yes",
        ],
        ["decommission"] = ["mk decommission ctodev --reason 'order 4712' --preview-only", "mk decommission ctodev --reason 'order 4712' --keep-buckets", "mk decommission ctodev --reason 'order 4712' --data-handed-over"],
        ["etcd-snapshot"] = ["mk etcd-snapshot ctodev", "mk etcd-snapshot ctodev --out before-the-migration.db"],
        ["outputs"] = ["mk outputs ctodev", "mk outputs ctodev kubernetesUrl", "mk outputs ctodev --json"],
        ["get"] = ["mk config get ctodev target", "mk config get ctodev cluster.workers[0].count --path"],
        ["set"] = ["mk config set ctodev cluster.workers[0].count 5 --path", "mk config set ctodev registryPassword --secret < password.txt"],
        ["rm"] = ["mk config rm ctodev registryPassword"],
        ["history"] = ["mk history ctodev", "mk history ctodev --json"],
        ["stacks"] = ["mk stacks", "mk stacks --json"],
        ["unlock"] = ["mk unlock ctodev"],
        ["ls"] = ["mk state ls ctodev", "mk state ls ctodev --show-urns"],
        ["show"] = ["mk state show ctodev URN", "mk state show ctodev URN --show-secrets --json"],
        ["export"] = ["mk state export ctodev --file state.json", "mk state export ctodev --version 41 | mk state import ctodev --yes"],
        ["import"] = ["mk state import ctodev --file state.json"],
        ["rename"] = ["mk state rename ctodev URN new-name"],
        ["unprotect"] = ["mk unprotect ctodev ctodev-cp-01 --reason 'broken beyond repair, see order 4711'", "mk unprotect ctodev --all --reason 'taken down by order 4712'"],
        ["delete"] = ["mk state delete ctodev URN", "mk state delete ctodev URN --target-dependents"],
        ["repair"] = ["mk state repair ctodev"],
        ["validate"] = ["mk validate ctodev", "mk validate --all --at 2027-03-01", "mk validate --all --format sarif > findings.sarif", "mk validate --rules"],
        ["new"] = ["mk new ctodev", "mk new ctodev --target simulator --offering core --range 10.20.0.0/22 --pod-range 10.241.0.0/16 --service-range 10.95.0.0/16 ..."],
        ["schema"] = ["mk schema > stacks/customers/cluster.schema.json", "mk schema --markdown > docs/definition.md"],
        ["lifecycle"] = ["mk lifecycle ctodev", "mk lifecycle --all --expect-current", "mk lifecycle --all --at 2027-01-01 --json", "mk lifecycle ctodev --releases releases.json"],
        ["raci"] = ["mk raci ctodev", "mk raci fulpr --markdown", "mk raci fulpr --operations --json"],
        ["plan"] = ["mk plan ctodev", "mk plan ctodev --json", "mk plan ctodev --markdown > plan.md", "mk plan ctodev --svg plan.svg --html plan.html"],
        ["accept"] = ["mk accept ctodev", "mk accept ctodev --html accepted.html", "mk accept ctodev --json"],
        ["start"] = ["mk sim start --port 8080", "mk sim start --background --speed 1 --rate-limits off"],
        ["seed"] = ["mk sim seed inventory.json"],
        ["add"] = ["mk sim fault add rule.json"],
    };

    public static string Description(this Verb verb) => verb switch
    {
        Verb.Preview => "Show what an update would do.",
        Verb.Up => "Create or change a stack's resources so that they are as its file says.",
        Verb.Refresh => "Record the present state of a stack's resources.",
        Verb.Destroy => "Delete all resources of a stack.",
        Verb.Drift => "Show where resources differ from what is recorded; exit code 7 when any does.",
        _ => "",
    };
}
