using System.Globalization;
using Pulumi;

namespace ManagedKube.Benchmarks.Engine;

/// <summary>A program of many resources: chains, so that most depend on another one, under components of a hundred each.</summary>
internal sealed class ManyThings : Stack
{
    /// <summary>The project that has this program.</summary>
    public const string Project = "things";

    /// <summary>How many resources.</summary>
    public const string CountKey = "things:count";

    /// <summary>A value that all inputs hold, so that another one changes all resources.</summary>
    public const string VersionKey = "things:version";

    private const int Chains = 20;

    public ManyThings()
    {
        var config = new Config(Project);
        var count = config.RequireInt32("count");
        var version = config.Require("version");
        var things = new List<Thing>(count);
        ComponentResource? group = null;
        for (var i = 0; i < count; i++)
        {
            if (i % 100 == 0)
                group = new ComponentResource("idle:index:Group", string.Create(CultureInfo.InvariantCulture, $"group-{i / 100}"));
            things.Add(new Thing(
                string.Create(CultureInfo.InvariantCulture, $"thing-{i}"),
                new ThingArgs { Version = version, Size = i, After = i < Chains ? "" : things[i - Chains].Serial },
                new CustomResourceOptions { Parent = group }));
        }
    }
}
