namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A VPC: private networks behind one gateway to the internet.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="InternetIp">The public address of its gateway.</param>
internal sealed record VirtualPrivateCloud(Guid Id, string Name, string InternetIp);
