namespace ManagedKube.Talos.Rules;

/// <summary>One concern of <see cref="MachineConfigurationRules"/>.</summary>
internal interface IConfigurationRule
{
    /// <summary>Everything that is wrong in its respect.</summary>
    IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration);
}
