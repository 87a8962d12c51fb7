using ManagedKube.OpenIaaS.Provider.NetworkAdapters;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>An adapter from the template that is not as wanted.</summary>
/// <param name="AdapterId">Id of the adapter.</param>
/// <param name="Settings">What is wanted of it.</param>
/// <param name="NeedsHalt">Whether its MAC address changes, for which the machine must be halted.</param>
internal sealed record AdapterChange(string AdapterId, AdapterSettings Settings, bool NeedsHalt);
