using FsCheck;
using FsCheck.Fluent;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Planning;

/// <summary>Valid clusters of both environments with one or two pools.</summary>
internal static class Clusters
{
    public static Arbitrary<ClusterDefinition> Definition() => Gen.Elements(DevTest, Production)
        .SelectMany(
            _ => Gen.Choose(1, 20).Two().Two(),
            (definition, numbers) => definition with
            {
                Ceph = definition.Ceph with { DisksGb = [.. Enumerable.Repeat(500, numbers.Item1.Item1)] },
                Workers = definition.Environment == ClusterEnvironment.DevTest
                    ? [Pool("a", 2 + numbers.Item1.Item2), Pool("b", numbers.Item2.Item1 * 6, 60)]
                    : [Pool("a", 3 * numbers.Item1.Item2), Pool("b", 3 * (numbers.Item2.Item1 % 12), 61)],
            })
        .Where(definition => ClusterValidator.Validate(definition).All(finding => finding.Level == FindingLevel.Warning))
        .ToArbitrary();
}
