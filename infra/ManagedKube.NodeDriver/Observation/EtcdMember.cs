namespace ManagedKube.NodeDriver.Observation;

/// <summary>A member of etcd.</summary>
/// <param name="Id">Its id in hexadecimal digits.</param>
/// <param name="Hostname">The machine that it runs on.</param>
/// <param name="IsLearner">Whether it has no vote yet.</param>
internal sealed record EtcdMember(string Id, string Hostname, bool IsLearner);
