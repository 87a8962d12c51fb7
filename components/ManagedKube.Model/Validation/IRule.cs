using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>
/// One rule of the product specification. A rule stays silent about what another rule already reports, so that one
/// mistake gives one finding.
/// </summary>
internal interface IRule
{
    IEnumerable<Finding> Check(ClusterDefinition definition);
}
